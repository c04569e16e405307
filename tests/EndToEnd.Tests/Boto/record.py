"""Records what botocore sends for the inputs of inputs.json and services.json, as recorded.json and recorded-services.json, without a network.

    python3 record.py
"""
import base64
import json
import pathlib

import botocore
import botocore.awsrequest
import botocore.config
import botocore.parsers
import botocore.session

FOLDER = pathlib.Path(__file__).parent
CONFIG = botocore.config.Config(parameter_validation=False, retries={"total_max_attempts": 1})
SENT = []


def main():
    session = botocore.session.get_session()
    session.set_credentials("AKIDEXAMPLE", "secret", "token")
    record(session, "inputs.json", "recorded.json")
    record(session, "services.json", "recorded-services.json")


def record(session, inputs, recorded):
    clients = {}
    requests = []
    for case in json.loads((FOLDER / inputs).read_text("utf-8")):
        service = case.get("service", "personalize-runtime")
        if service not in clients:
            clients[service] = session.create_client(service, region_name="eu-west-1", config=CONFIG)
            clients[service].meta.events.register("before-send.*.*", keep)
        SENT.clear()
        try:
            clients[service]._make_api_call(case["operation"], case["input"])
        except botocore.parsers.ResponseParserError:
            pass  # The answer is empty, whatever the protocol.
        requests.append({"name": case["name"], **SENT[0]})
    text = json.dumps({"botocore": botocore.__version__, "requests": requests}, indent=2, ensure_ascii=True, sort_keys=True)
    (FOLDER / recorded).write_text(text + "\n", "utf-8")


def keep(request, **_):
    headers = {name.lower(): text(value) for name, value in request.headers.items()}
    url, _, query = request.url.partition("?")
    authorization = headers.get("authorization")
    sent = {
        "method": request.method,
        "url": url,
        "query": query,
        "headers": sorted(headers),
        "contentType": headers.get("content-type"),
    }
    if authorization:
        sent["signedHeaders"] = authorization.split("SignedHeaders=")[1].split(",")[0]
        sent["scope"] = authorization.split("Credential=")[1].split(",")[0].split("/", 2)[2]
    body = request.body.read() if hasattr(request.body, "read") else request.body
    try:
        sent["body"] = text(body or b"")
    except UnicodeDecodeError:
        sent["base64"] = base64.b64encode(body).decode("ascii")
    SENT.append(sent)
    return botocore.awsrequest.AWSResponse(request.url, 200, {}, Raw(b"{}" if "json" in (sent["contentType"] or "") else b""))


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
