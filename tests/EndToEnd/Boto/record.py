"""Records what botocore sends for the inputs of inputs.json, as recorded.json, without a network.

    python3 record.py
"""
import json
import pathlib

import botocore
import botocore.awsrequest
import botocore.session

FOLDER = pathlib.Path(__file__).parent


def main():
    session = botocore.session.get_session()
    session.set_credentials("AKIDEXAMPLE", "secret", "token")
    client = session.create_client("personalize-runtime", region_name="eu-west-1")
    sent = []
    client.meta.events.register("before-send.*.*", lambda request, **_: keep(sent, request))
    recorded = []
    for case in json.loads((FOLDER / "inputs.json").read_text("utf-8")):
        client._make_api_call(case["operation"], case["input"])
        recorded.append({"name": case["name"], **sent.pop()})
    text = json.dumps({"botocore": botocore.__version__, "requests": recorded}, indent=2, ensure_ascii=True, sort_keys=True)
    (FOLDER / "recorded.json").write_text(text + "\n", "utf-8")


def keep(sent, request):
    headers = {name.lower(): text(value) for name, value in request.headers.items()}
    url, _, query = request.url.partition("?")
    authorization = headers["authorization"]
    sent.append({
        "method": request.method,
        "url": url,
        "query": query,
        "signedHeaders": authorization.split("SignedHeaders=")[1].split(",")[0],
        "scope": authorization.split("Credential=")[1].split(",")[0].split("/", 2)[2],
        "headers": sorted(headers),
        "contentType": headers["content-type"],
        "body": text(request.body),
    })
    return botocore.awsrequest.AWSResponse(request.url, 200, {}, Raw(b"{}"))


def text(value):
    return value.decode("utf-8") if isinstance(value, bytes) else str(value)


class Raw:
    """The body of an answer, as far as botocore looks at it."""

    def __init__(self, body):
        self.body = body

    def stream(self, **_):
        yield self.body


if __name__ == "__main__":
    main()
