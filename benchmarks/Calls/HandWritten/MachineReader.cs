using System.Xml;

namespace Smithwright.Benchmarks.Calls.HandWritten;

internal sealed record MachineState
{
    public int? Code { get; set; }
    public string? Name { get; set; }
}

internal sealed record MachinePlacement
{
    public string? Zone { get; set; }
    public string? GroupName { get; set; }
    public string? Tenancy { get; set; }
}

internal sealed record MachineGroup
{
    public string? Id { get; set; }
    public string? Name { get; set; }
}

internal sealed record MachineTag
{
    public string? Key { get; set; }
    public string? Value { get; set; }
}

internal sealed record MachineVolume
{
    public string? Id { get; set; }
    public string? Status { get; set; }
    public DateTimeOffset? AttachTime { get; set; }
    public bool? DeleteOnTermination { get; set; }
}

internal sealed record MachineDevice
{
    public string? Name { get; set; }
    public MachineVolume? Volume { get; set; }
}

internal sealed record MachineMonitoring
{
    public string? State { get; set; }
}

internal sealed record Machine
{
    public string? Id { get; set; }
    public string? ImageId { get; set; }
    public MachineState? State { get; set; }
    public string? PrivateDnsName { get; set; }
    public string? DnsName { get; set; }
    public string? Reason { get; set; }
    public string? KeyName { get; set; }
    public int? LaunchIndex { get; set; }
    public string? Type { get; set; }
    public DateTimeOffset? LaunchTime { get; set; }
    public MachinePlacement? Placement { get; set; }
    public MachineMonitoring? Monitoring { get; set; }
    public string? SubnetId { get; set; }
    public string? VpcId { get; set; }
    public string? PrivateIpAddress { get; set; }
    public bool? SourceDestCheck { get; set; }
    public IReadOnlyList<MachineGroup>? Groups { get; set; }
    public string? Architecture { get; set; }
    public string? RootDeviceType { get; set; }
    public string? RootDeviceName { get; set; }
    public IReadOnlyList<MachineDevice>? Devices { get; set; }
    public string? VirtualizationType { get; set; }
    public string? ClientToken { get; set; }
    public IReadOnlyList<MachineTag>? Tags { get; set; }
    public string? Hypervisor { get; set; }
    public bool? EbsOptimized { get; set; }
    public bool? EnaSupport { get; set; }
}

internal sealed record MachineReservation
{
    public string? Id { get; set; }
    public string? OwnerId { get; set; }
    public IReadOnlyList<MachineGroup>? Groups { get; set; }
    public IReadOnlyList<Machine>? Instances { get; set; }
}

internal sealed record MachineList
{
    public IReadOnlyList<MachineReservation>? Reservations { get; set; }
    public string? NextToken { get; set; }
}

/// <summary>The instances of EC2, read by hand.</summary>
internal static class MachineReader
{
    public static MachineList Read(byte[] xml)
    {
        using XmlReader reader = XmlText.Open(xml);
        return MachineList(reader);
    }

    private static MachineState MachineState(XmlReader reader)
    {
        MachineState value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "code":
                    value.Code = XmlText.Int32(reader);
                    break;
                case "name":
                    value.Name = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachinePlacement MachinePlacement(XmlReader reader)
    {
        MachinePlacement value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "availabilityZone":
                    value.Zone = XmlText.String(reader);
                    break;
                case "groupName":
                    value.GroupName = XmlText.String(reader);
                    break;
                case "tenancy":
                    value.Tenancy = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineGroup MachineGroup(XmlReader reader)
    {
        MachineGroup value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "groupId":
                    value.Id = XmlText.String(reader);
                    break;
                case "groupName":
                    value.Name = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineTag MachineTag(XmlReader reader)
    {
        MachineTag value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "key":
                    value.Key = XmlText.String(reader);
                    break;
                case "value":
                    value.Value = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineVolume MachineVolume(XmlReader reader)
    {
        MachineVolume value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "volumeId":
                    value.Id = XmlText.String(reader);
                    break;
                case "status":
                    value.Status = XmlText.String(reader);
                    break;
                case "attachTime":
                    value.AttachTime = XmlText.Time(reader);
                    break;
                case "deleteOnTermination":
                    value.DeleteOnTermination = XmlText.Boolean(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineDevice MachineDevice(XmlReader reader)
    {
        MachineDevice value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "deviceName":
                    value.Name = XmlText.String(reader);
                    break;
                case "ebs":
                    value.Volume = MachineVolume(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineMonitoring MachineMonitoring(XmlReader reader)
    {
        MachineMonitoring value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "state":
                    value.State = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static Machine Machine(XmlReader reader)
    {
        Machine value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "instanceId":
                    value.Id = XmlText.String(reader);
                    break;
                case "imageId":
                    value.ImageId = XmlText.String(reader);
                    break;
                case "instanceState":
                    value.State = MachineState(reader);
                    break;
                case "privateDnsName":
                    value.PrivateDnsName = XmlText.String(reader);
                    break;
                case "dnsName":
                    value.DnsName = XmlText.String(reader);
                    break;
                case "reason":
                    value.Reason = XmlText.String(reader);
                    break;
                case "keyName":
                    value.KeyName = XmlText.String(reader);
                    break;
                case "amiLaunchIndex":
                    value.LaunchIndex = XmlText.Int32(reader);
                    break;
                case "instanceType":
                    value.Type = XmlText.String(reader);
                    break;
                case "launchTime":
                    value.LaunchTime = XmlText.Time(reader);
                    break;
                case "placement":
                    value.Placement = MachinePlacement(reader);
                    break;
                case "monitoring":
                    value.Monitoring = MachineMonitoring(reader);
                    break;
                case "subnetId":
                    value.SubnetId = XmlText.String(reader);
                    break;
                case "vpcId":
                    value.VpcId = XmlText.String(reader);
                    break;
                case "privateIpAddress":
                    value.PrivateIpAddress = XmlText.String(reader);
                    break;
                case "sourceDestCheck":
                    value.SourceDestCheck = XmlText.Boolean(reader);
                    break;
                case "groupSet":
                    value.Groups = XmlText.List(reader, "item", MachineGroup);
                    break;
                case "architecture":
                    value.Architecture = XmlText.String(reader);
                    break;
                case "rootDeviceType":
                    value.RootDeviceType = XmlText.String(reader);
                    break;
                case "rootDeviceName":
                    value.RootDeviceName = XmlText.String(reader);
                    break;
                case "blockDeviceMapping":
                    value.Devices = XmlText.List(reader, "item", MachineDevice);
                    break;
                case "virtualizationType":
                    value.VirtualizationType = XmlText.String(reader);
                    break;
                case "clientToken":
                    value.ClientToken = XmlText.String(reader);
                    break;
                case "tagSet":
                    value.Tags = XmlText.List(reader, "item", MachineTag);
                    break;
                case "hypervisor":
                    value.Hypervisor = XmlText.String(reader);
                    break;
                case "ebsOptimized":
                    value.EbsOptimized = XmlText.Boolean(reader);
                    break;
                case "enaSupport":
                    value.EnaSupport = XmlText.Boolean(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineReservation MachineReservation(XmlReader reader)
    {
        MachineReservation value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "reservationId":
                    value.Id = XmlText.String(reader);
                    break;
                case "ownerId":
                    value.OwnerId = XmlText.String(reader);
                    break;
                case "groupSet":
                    value.Groups = XmlText.List(reader, "item", MachineGroup);
                    break;
                case "instancesSet":
                    value.Instances = XmlText.List(reader, "item", Machine);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    private static MachineList MachineList(XmlReader reader)
    {
        MachineList value = new();
        if (!XmlText.Enter(reader))
        {
            return value;
        }

        while (XmlText.Child(reader) is { } child)
        {
            switch (child)
            {
                case "reservationSet":
                    value.Reservations = XmlText.List(reader, "item", MachineReservation);
                    break;
                case "nextToken":
                    value.NextToken = XmlText.String(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
