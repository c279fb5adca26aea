// Calls of the server. The key of this run comes in the address's fragment and is kept for this tab.

const keyName = "assay-key";
const channel = "BroadcastChannel" in window ? new BroadcastChannel("assay-key") : null;

let key = sessionStorage.getItem(keyName);

/** Takes the key out of the address, so that it is neither seen nor kept in the history. */
export function takeKey(parameters) {
  if (!parameters.has("key")) return;
  key = parameters.get("key");
  sessionStorage.setItem(keyName, key);
}

// A page that was opened by a link from a report has no key: another open page of this server has.
if (channel) {
  channel.onmessage = (event) => {
    if (event.data === "who has the key?" && key) channel.postMessage({ key });
    if (event.data.key && !key) {
      key = event.data.key;
      sessionStorage.setItem(keyName, key);
    }
  };
}

/** Whether there is a key, perhaps after asking other pages of this server for it. */
export async function findKey() {
  if (key || !channel) return Boolean(key);
  channel.postMessage("who has the key?");
  await new Promise((done) => setTimeout(done, 300));
  return Boolean(key);
}

export class CallError extends Error {
  constructor(status, answer) {
    super(answer.error || `the server answered ${status}`);
    this.status = status;
    this.answer = answer;
  }
}

async function call(method, path, body) {
  const options = { method, headers: { Authorization: `Bearer ${key}` } };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(`/api/${path}`, options);
  } catch {
    throw new CallError(0, { error: "the server does not answer; is assay annotate still running?" });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new CallError(response.status, answer);
  return answer;
}

export const get = (path) => call("GET", path);
export const post = (path, body) => call("POST", path, body);
