"""A chat endpoint of our own, which misbehaves as it is told, for the tests of the adapter."""

import http.server
import json
import threading
import time


class Server:
    """Answers each request with the next of `script`: a status, headers and a body, or a callable."""

    def __init__(self, script):
        self.script, self.requests = list(script), []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.requests.append((self.path, dict(self.headers), body))
                step = outer.script.pop(0) if len(outer.script) > 1 else outer.script[0]
                try:
                    step(self)
                except (BrokenPipeError, ConnectionResetError):
                    pass

            def log_message(self, *_):
                pass

        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/v1"

    def __enter__(self):
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._http.shutdown()
        self._http.server_close()


def reply(status, body, **headers):
    def step(handler):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)
    return step


def chat(labels, **message):
    content = labels if isinstance(labels, str) else json.dumps(labels)
    return reply(200, {"choices": [
        {"message": {"role": "assistant", "content": content, **message}, "finish_reason": "stop"}]})


def cut_off():
    return reply(200, {"choices": [
        {"message": {"content": '{"entities": ['}, "finish_reason": "length"}]})


def slow(seconds):
    def step(handler):
        time.sleep(seconds)
        chat({})(handler)
    return step


def hang_up():
    def step(handler):
        handler.connection.close()
    return step
