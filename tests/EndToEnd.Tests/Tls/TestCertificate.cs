using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Smithwright.EndToEnd.Tests.Tls;

/// <summary>Certificates of servers, made for one test each.</summary>
internal static class TestCertificate
{
    /// <summary>A certificate that nobody has signed, for one name.</summary>
    public static X509Certificate2 SelfSigned(string name)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 certificate = Request(name, key, isAuthority: false).CreateSelfSigned(Days(-1), Days(1));
        return Loaded(certificate);
    }

    /// <summary>An authority that signs those of servers.</summary>
    public static X509Certificate2 Authority()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Request("Test Authority", key, isAuthority: true).CreateSelfSigned(Days(-20), Days(20));
    }

    /// <summary>A certificate for one name, signed by an authority.</summary>
    public static X509Certificate2 Signed(X509Certificate2 authority, string name, int fromDay, int toDay)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 certificate = Request(name, key, isAuthority: false).Create(authority, Days(fromDay), Days(toDay), [1, 2, 3, 4]);
        using X509Certificate2 withKey = certificate.CopyWithPrivateKey(key);
        return Loaded(withKey);
    }

    private static CertificateRequest Request(string name, ECDsa key, bool isAuthority)
    {
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        SubjectAlternativeNameBuilder names = new();
        if (IPAddress.TryParse(name, out IPAddress? address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(name.Replace(' ', '-'));
        }
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    private static DateTimeOffset Days(int days) => DateTimeOffset.UtcNow.AddDays(days);

    // Some systems cannot serve with a key that was never in a file.
    private static X509Certificate2 Loaded(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
}
