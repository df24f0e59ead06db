/** Which control each property of an entry has, and where on the page it stands. */
import { html, type TemplateResult } from 'lit';
import type { Path } from '../document/document.js';
import * as formats from '../fields/formats.js';
import type { TextFormat } from '../fields/formats.js';
import * as options from '../fields/options.js';
import type { Options } from '../fields/options.js';
import '../fields/check.js';
import '../fields/choice.js';
import '../fields/keywords.js';
import '../fields/long-text.js';
import '../fields/name.js';
import '../fields/object.js';
import '../fields/object-list.js';
import '../fields/reference-list.js';
import '../fields/text.js';
import '../fields/text-list.js';
import '../hours/hours.js';
import './identity.js';
import './updated.js';
import { languageName } from '../i18n/names.js';
import { ANSWERS, SEVERITIES } from '../words/choices.js';
import { propertyLabel } from '../words/properties.js';

/** Makes the control of a property. */
export type Control = (path: Path) => TemplateResult;

export interface Field<Group extends string> {
  /** The part of the form it stands in. */
  readonly group: Group;
  /** Undefined where nobody sets it by hand. */
  readonly control?: Control;
}

/** Complete: a property of the schema without a field does not compile. Fields stand in the order of the table. */
export type FieldTable<Entry, Group extends string> = { readonly [Key in keyof Entry]-?: Field<Group> };

const textAs =
  (format: TextFormat): Control =>
  (path) =>
    html`<editor-text .path=${path} .format=${format}></editor-text>`;
const choiceOf =
  (choices: Options, fallback?: string): Control =>
  (path) =>
    html`<editor-choice .path=${path} .options=${choices} .fallback=${fallback}></editor-choice>`;

const referencesTo =
  (choices: Options): Control =>
  (path) =>
    html`<editor-reference-list .path=${path} .options=${choices}></editor-reference-list>`;
/** Words of the schema by the names they have for a clerk. */
const named =
  (names: Readonly<Record<string, () => string>>): Options =>
  () =>
    Object.entries(names).map(([value, label]) => ({ value, label: label() }));

/** Properties that belong together, as those of `access`. */
export const objectOf =
  (table: Readonly<Record<string, Field<string>>>): Control =>
  (path) =>
    html`<editor-object .path=${path} .table=${table}></editor-object>`;
/** Several things, each with the same properties. */
export const objectsOf =
  (table: Readonly<Record<string, Field<string>>>, isOrdered = true): Control =>
  (path) =>
    html`<editor-object-list .path=${path} .table=${table} .isOrdered=${isOrdered}></editor-object-list>`;

export const text = textAs(formats.TEXT);
/** What an entry is known by. */
export const name: Control = (path) => html`<editor-name .path=${path}></editor-name>`;
export const short = textAs(formats.SHORT);
export const telephone = textAs(formats.TELEPHONE);
export const email = textAs(formats.EMAIL);
export const url = textAs(formats.URL);
export const date = textAs(formats.DATE);
export const moment = textAs(formats.MOMENT);
export const longText: Control = (path) => html`<editor-long-text .path=${path}></editor-long-text>`;
export const texts: Control = (path) => html`<editor-text-list .path=${path}></editor-text-list>`;
/** Texts of which each may say more, in fields of its own. */
export const textsWith =
  (table: Readonly<Record<string, Field<string>>>): Control =>
  (path) =>
    html`<editor-text-list .path=${path} .table=${table}></editor-text-list>`;
export const keywords: Control = (path) => html`<editor-keywords .path=${path}></editor-keywords>`;
/** Two of them may stand in one form, with the same names of days. */
export const hours: Control = (path) =>
  html`<editor-hours .path=${path} role="group" aria-label=${propertyLabel(path)}></editor-hours>`;
export const building = choiceOf(options.buildings);
export const unit = choiceOf(options.units);
export const kind = choiceOf(options.kinds, 'person');
export const region = choiceOf(options.regions);
export const timeZone = choiceOf(options.zones);
export const deputy = choiceOf(options.people);
export const severity = choiceOf(named(SEVERITIES), 'info');
export const answer = choiceOf(named(ANSWERS));
export const businessOffices = referencesTo(options.businessOffices);
export const people = referencesTo(options.people);
export const buildings = referencesTo(options.buildings);
export const languages: Control = (path) =>
  html`<editor-reference-list
    .path=${path}
    .options=${options.languages}
    .nameOf=${languageName}
  ></editor-reference-list>`;
export const language = choiceOf(options.languages, 'de');
export const position: Control = (path) =>
  html`<div class="pair">
    ${(['latitude', 'longitude'] as const).map(
      (key) => html`<editor-text .path=${[...path, key]} .format=${formats.DEGREES}></editor-text>`,
    )}
  </div>`;
export const identity: Control = (path) => html`<editor-identity .path=${path}></editor-identity>`;
export const updated: Control = (path) => html`<editor-updated .path=${path}></editor-updated>`;
