/** Rows of facts that few contacts have. */
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatLanguage } from '../../../i18n/language-name.js';
import { comma, formatList } from '../../../i18n/list.js';
import { isLetters } from '../../../model/letters.js';
import { displayPhone, phoneLink } from '../../../model/phone.js';
import { detail, link } from '../details.js';
import type { Contact } from '../../../model/schema.js';
import type { RmiContactCard } from '../contact-card.js';

export function facts(card: RmiContactCard, contact: Contact): readonly TemplateResult[] {
  const { tag, dir } = card.language;
  const { telephones = [], textTelephone, url, links = [], languages = [], responsibleFor = [] } = contact;
  const rows: (TemplateResult | undefined | '' | false)[] = [
    ...telephones.map(({ label, telephone }) => link(card.text(label), phoneLink(telephone), displayPhone(telephone))),
    textTelephone &&
      link(msg('Schreibtelefon', { id: 'text-telephone' }), phoneLink(textTelephone), displayPhone(textTelephone)),
    url && link(msg('Internet', { id: 'website' }), url, url.replace(/^https?:\/\/|\/$/g, '')),
    responsibleFor.length > 0 &&
      detail(
        msg('Zuständig für', { id: 'responsible-for' }),
        responsibleFor.map(
          ({ label, values }) =>
            html`<span class="line"
              >${label && html`${card.text(label)}:${' '}`}${values.map((value, i) => html`${i ? comma(dir) : ''}${isLetters(value) ? value : card.text(value)}`)}</span
            >`,
        ),
      ),
    languages.length > 0 &&
      detail(
        msg('Sprachen', { id: 'languages' }),
        formatList(
          tag,
          languages.map((language) => formatLanguage(tag, language)),
        ),
      ),
    links.length > 0 &&
      detail(
        msg('Online', { id: 'links' }),
        links.map(({ label, url }) => html`<span class="line"><a href=${url}>${card.text(label)}</a></span>`),
      ),
  ];
  return rows.filter((row): row is TemplateResult => Boolean(row));
}
