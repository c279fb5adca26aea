// All properties of a label as fields, for mouse and keyboard alike.

import { choose, fill, finishWith } from "./dialogs.js";
import { make } from "./dom.js";

let count = 0;

function field(label, control, hint) {
  count += 1;
  control.id = `field${count}`;
  return make("p", { className: "field" }, make("label", { for: control.id }, label), control,
    hint ? make("small", {}, hint) : null);
}

const text = (value = "") => make("input", { type: "text", value, autocomplete: "off" });
const box = (checked) => make("input", { type: "checkbox", checked: Boolean(checked) });

function select(options, value) {
  return make("select", {}, ...options.map(([key, name]) => make("option", { value: key, selected: key === value }, name)));
}

const unset = "\u0000unset";
const none = "\u0000none";

/** A slot: not annotated, annotated as empty, or one of the values. */
function slot(values, value) {
  const chosen = value === undefined ? unset : value === null ? none : value;
  return select([[unset, "not annotated"], [none, "the text does not say"], ...values], chosen);
}

const slotValue = (control) => {
  if (control.value === unset) return { unset: true };
  return control.value === none ? null : control.value;
};

function entityChoices(article) {
  return article.labels.entities.map((entity) => [entity.id, `${entity.name || "unnamed"} (${entity.type}, ${entity.id})`]);
}

const lines = (value) => value.split("\n").map((line) => line.trim()).filter(Boolean);

/** Shows the fields of `label`, then sends what was changed as one step. */
export async function editLabel(actions, label) {
  const { article, screen } = actions;
  const [layer] = label.key.split("/");
  const builder = { entities: entityFields, mentions: mentionFields, meetings: meetingFields, quotes: quoteFields }[layer];
  const { title, fields, read, extra = [] } = builder(label, article, screen.session);
  const optional = box(label.optional);
  const flagged = box(label.flagged);
  const note = text(label.note);
  const common = [field("Optional: missing it costs nothing", optional), field("Flagged for another look", flagged),
    field("Note", note)];
  const result = await fill(title, [...fields, ...common], () => {
    const changes = [];
    if (optional.checked !== Boolean(label.optional)) changes.push(["optional", optional.checked]);
    if (flagged.checked !== Boolean(label.flagged) || (flagged.checked && note.value !== (label.note || ""))) {
      changes.push(["flag", flagged.checked ? note.value : null]);
    }
    // What changes the key of a label comes last.
    return [...changes, ...read()];
  }, extra);
  if (result === null) return;
  if (result.next) {
    await result.next(actions);
    return;
  }
  const commands = result.map(([name, value]) => ({ op: "set", key: label.key, field: name, value }));
  if (commands.length) await actions.edit(commands.length === 1 ? commands[0] : { op: "batch", commands });
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Adds a change where the field does not say what the label says. */
function compare(changes, name, now, before) {
  if (!same(now, before)) changes.push([name, now]);
}

function entityFields(entity, article, session) {
  const name = text(entity.name);
  const type = select(session.types.map((type) => [type, type]), entity.type);
  const others = text((entity.types || []).slice(1).join(", "));
  const aliases = make("textarea", { rows: 2, value: (entity.aliases || []).join("\n") });
  const link = text(entity.link || "");
  const merge = make("button", {
    type: "button",
    onclick: () => finishWith(merge, {
      next: async (actions) => {
        const into = await choose(`Merge ${entity.id} into`, (typed) => entityChoices(article)
          .filter(([id, shown]) => id !== entity.id && shown.toLowerCase().includes(typed.toLowerCase()))
          .map(([id, shown]) => ({ text: shown, value: id })));
        if (into) await actions.edit({ op: "merge-entities", from: entity.id, into });
      },
    }),
  }, "Merge into another …");
  const remove = make("button", {
    type: "button",
    onclick: () => finishWith(remove, {
      next: (actions) => actions.edit({ op: "delete", key: entity.key }),
    }),
  }, "Delete with all mentions");
  return {
    title: `Entity ${entity.id}`,
    fields: [
      field("Name", name, "empty for an unnamed one"), field("Type", type),
      field("Other accepted types", others, "parted by commas"),
      field("Aliases", aliases, "one a line"),
      field("Link", link, "such as wikidata:Q7259"),
    ],
    extra: [merge, remove],
    read: () => {
      const changes = [];
      compare(changes, "name", name.value.trim() || null, entity.name || null);
      const more = others.value.split(",").map((one) => one.trim()).filter(Boolean);
      compare(changes, "types", [type.value, ...more], entity.types || [entity.type]);
      compare(changes, "aliases", lines(aliases.value), entity.aliases || []);
      const wanted = link.value.trim();
      if (wanted !== (entity.link || "")) changes.push(["link", wanted || { unset: true }]);
      return changes;
    },
  };
}

function mentionFields(mention, article, session) {
  const entity = select(entityChoices(article), mention.entity);
  const kind = select(session.mentionKinds.map((kind) => [kind, kind]), mention.kind);
  const whole = make("button", {
    type: "button",
    onclick: () => finishWith(whole, {
      next: (actions) => editLabel(actions, article.entities.get(mention.entity)),
    }),
  }, "Edit the entity …");
  return {
    title: `Mention “${mention.span.words}”`,
    fields: [field("Kind", kind), field("Entity", entity)],
    extra: [whole],
    read: () => {
      const changes = [];
      compare(changes, "kind", kind.value, mention.kind);
      // The key of a mention names its entity, so that this comes last.
      if (entity.value !== mention.entity) changes.push(["entity", entity.value]);
      return changes;
    },
  };
}

function meetingFields(meeting, article, session) {
  const named = (values) => values.map((value) => [value, value]);
  const status = slot(named(session.statuses), meeting.status);
  const mode = slot(named(session.modes), meeting.mode);
  const kind = slot(named(session.meetingKinds), meeting.kind);
  const place = slot(entityChoices(article), meeting.place === undefined ? undefined : meeting.place?.entity ?? null);
  const placeInferred = box(meeting.place?.basis === "inferred");
  const date = text(meeting.date?.value);
  const dateInferred = box(meeting.date?.basis === "inferred");
  const topics = make("textarea", { rows: 2, value: (meeting.topics || []).join("\n") });
  const rows = make("div", { className: "participants" });
  const row = (participant) => {
    const who = select(entityChoices(article), participant.entity);
    who.setAttribute("aria-label", "Participant");
    const role = text(participant.role);
    Object.assign(role, { placeholder: "role" });
    role.setAttribute("aria-label", "Role");
    const optional = box(participant.optional);
    optional.setAttribute("aria-label", "Optional participant");
    const line = make("p", {}, who, role, make("label", {}, optional, " optional"),
      make("button", { type: "button", onclick: () => line.remove() }, "Remove"));
    return line;
  };
  rows.append(...(meeting.participants || []).map(row));
  const add = make("button", {
    type: "button",
    onclick: () => {
      const first = article.labels.entities[0];
      if (first) rows.append(row({ entity: first.id }));
    },
  }, "Add a participant");
  const nobody = box(meeting.participants === null);
  const list = () => [...rows.children].map((line) => {
    const [role, optional] = line.querySelectorAll("input");
    const one = { entity: line.querySelector("select").value };
    if (role.value.trim()) one.role = role.value.trim();
    if (optional.checked) one.optional = true;
    return one;
  });
  return {
    title: `Meeting ${meeting.id}`,
    fields: [
      field("Status", status), field("Mode", mode), field("Kind", kind),
      make("fieldset", {}, make("legend", {}, "Participants"), rows, add,
        make("label", {}, nobody, " the text names nobody")),
      field("Place", place), field("Place is inferred, not stated", placeInferred),
      field("Date", date, "2031-03-04, 2031-03, 2031-03-04/2031-03-06, 2031-21 (spring); empty: not annotated"),
      field("Date is inferred, not stated", dateInferred),
      field("Topics", topics, "one a line"),
    ],
    read: () => {
      const changes = [];
      const slots = [["status", status, meeting.status], ["mode", mode, meeting.mode], ["kind", kind, meeting.kind]];
      for (const [name, control, before] of slots) {
        compare(changes, name, slotValue(control), before === undefined ? { unset: true } : before);
      }
      const people = list();
      const before = (meeting.participants || []).map(({ entity, role, optional }) => ({
        entity, ...(role ? { role } : {}), ...(optional ? { optional } : {}),
      }));
      if (!same(people, before) || nobody.checked !== (meeting.participants === null)) {
        changes.push(["participants", people.length ? people : nobody.checked ? null : { unset: true }]);
      }
      const where = slotValue(place);
      const old = meeting.place === undefined ? { unset: true } : meeting.place?.entity ?? null;
      const basis = placeInferred.checked ? "inferred" : "stated";
      if (!same(where, old) || (typeof where === "string" && basis !== (meeting.place?.basis || "stated"))) {
        changes.push(["place", typeof where === "string" ? { entity: where, basis } : where]);
      }
      const day = date.value.trim();
      const dayBasis = dateInferred.checked ? "inferred" : "stated";
      if (day !== (meeting.date?.value || "") || (day && dayBasis !== (meeting.date?.basis || "stated"))) {
        changes.push(["date", day ? { value: day, basis: dayBasis } : { unset: true }]);
      }
      const about = lines(topics.value);
      if (!same(about, meeting.topics || [])) changes.push(["topics", about.length ? about : { unset: true }]);
      return changes;
    },
  };
}

function quoteFields(quote, article, session) {
  const kind = slot(session.quoteKinds.map((kind) => [kind, kind]), quote.kind);
  const entities = entityChoices(article);
  const who = (value) => slot(entities, value === undefined ? undefined : value?.entity ?? null);
  const controls = { speaker: who(quote.speaker), addressee: who(quote.addressee), via: who(quote.via) };
  const within = select([["", "no other quote"], ...article.labels.quotes
    .filter((other) => other.key !== quote.key).map((other) => [other.id, `${other.id}: ${other.content.words.slice(0, 50)}`])],
  quote.within || "");
  return {
    title: `Quote ${quote.id}`,
    fields: [
      field("Kind", kind), field("Speaker", controls.speaker, "an unknown speaker: “the text does not say”"),
      field("Addressee", controls.addressee), field("Passed on by", controls.via), field("Inside", within),
    ],
    read: () => {
      const changes = [];
      compare(changes, "kind", slotValue(kind), quote.kind === undefined ? { unset: true } : quote.kind);
      for (const [name, control] of Object.entries(controls)) {
        const before = quote[name] === undefined ? { unset: true } : quote[name]?.entity ?? null;
        compare(changes, name, slotValue(control), before);
      }
      compare(changes, "within", within.value || null, quote.within || null);
      return changes;
    },
  };
}
