"""An OpenAI-compatible chat endpoint: one question, one JSON answer, with patience for busy servers."""

import email.utils
import json
import os
import random
import sys
import time
import urllib.error
import urllib.request


class Refused(Exception):
    """The model would not, or could not, answer as it was asked to."""


class Endpoint:
    def __init__(self, url, model, key=None, timeout=60, tries=5, first_wait=1.0):
        self.url, self.model, self._key = url.rstrip("/"), model, key
        self._timeout, self._tries, self._first_wait = timeout, tries, first_wait

    @classmethod
    def from_environment(cls):
        missing = [name for name in ("LLM_URL", "LLM_MODEL") if not os.environ.get(name)]
        if missing:
            sys.exit(f"Set {' and '.join(missing)}; see README.md")
        return cls(
            os.environ["LLM_URL"], os.environ["LLM_MODEL"], os.environ.get("LLM_KEY"),
            timeout=float(os.environ.get("LLM_TIMEOUT", 60)),
            tries=int(os.environ.get("LLM_TRIES", 5)),
            first_wait=float(os.environ.get("LLM_WAIT", 1)))

    def complete(self, messages, schema):
        """The model's answer as a value that has the schema's required members."""
        answer = self._post({
            "model": self.model, "messages": messages, "temperature": 0, "seed": 1,
            "response_format": {"type": "json_schema", "json_schema": {
                "name": "labels", "strict": True, "schema": schema}},
        })
        try:
            choice = answer["choices"][0]
            message = choice["message"]
        except (KeyError, IndexError, TypeError):
            raise Refused(f"no choice in the answer: {json.dumps(answer)[:200]}") from None
        if message.get("refusal"):
            raise Refused(f"the model refused: {message['refusal'][:200]}")
        if choice.get("finish_reason") == "length":
            raise Refused("the answer was cut off: allow for more tokens, or send shorter texts")
        try:
            value = json.loads(message["content"])
        except (KeyError, TypeError, ValueError):
            raise Refused(f"no JSON: {str(message.get('content'))[:200]!r}") from None
        problem = fault(value, schema)
        if problem:
            raise Refused(f"not as the schema has it: {problem}")
        return value

    def _post(self, body):
        headers = {"Content-Type": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(
            self.url + "/chat/completions", json.dumps(body).encode(), headers)
        for attempt in range(1, self._tries + 1):
            try:
                with urllib.request.urlopen(request, timeout=self._timeout) as response:
                    return json.load(response)
            except urllib.error.HTTPError as error:
                if error.code != 429 and error.code < 500:
                    raise Refused(f"HTTP {error.code}: {error.read()[:200]!r}") from None
                reason, wait = f"HTTP {error.code}", seconds(error.headers.get("Retry-After"))
            except (urllib.error.URLError, TimeoutError, ConnectionError, ValueError) as error:
                reason, wait = str(error), None
            if attempt == self._tries:
                raise Refused(f"{reason}, {attempt} times")
            if wait is None:
                # Twice as long each time, and not all clients at once.
                wait = self._first_wait * 2 ** (attempt - 1) * random.uniform(0.5, 1)
            print(f"{reason}: once more in {wait:.1f} s", file=sys.stderr)
            time.sleep(wait)


def seconds(header):
    """How long a server asks us to wait: a number of seconds, or a date."""
    if header is None:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def fault(value, schema, where="the answer"):
    """What in the value is not as the schema has it, for what schemas of this adapter use; else None."""
    kinds = {"object": dict, "array": list, "string": str}
    allowed = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if value is None:
        return None if "null" in allowed else f"{where} is null"
    if not any(isinstance(value, kinds[kind]) for kind in allowed if kind in kinds):
        return f"{where} is no {allowed[0]}"
    if "enum" in schema and value not in schema["enum"]:
        return f"{where} is {value!r}"
    if isinstance(value, dict):
        for name in schema["required"]:
            if name not in value:
                return f"{where} has no {name}"
            problem = fault(value[name], schema["properties"][name], name)
            if problem:
                return problem
    if isinstance(value, list):
        return next((problem for item in value
                     if (problem := fault(item, schema["items"], f"an item of {where}"))), None)
    return None
