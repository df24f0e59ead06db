/** What few hours have: notices, seasons, and times that are known to be missing. */
import type { TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { nextSeason } from '../../../hours/season.js';
import { formatDate } from '../../../i18n/format.js';
import { prepareTexts } from '../../../i18n/more/texts.js';
import { notices } from '../../notice/notices.js';
import type { HoursOf, RmiOpeningHours } from '../opening-hours.js';

export interface MoreOfHours {
  /** Below the heading. */
  readonly notices: TemplateResult | undefined;
  /** That other times hold soon. */
  readonly season: string | undefined;
  readonly incomplete: string | undefined;
}

/**
 * Undefined until the words of the language are here; the widget is rendered again then.
 *
 * @param day number of today
 */
export function moreOfHours(widget: RmiOpeningHours, part: HoursOf, day: number): MoreOfHours | undefined {
  if (!prepareTexts(widget)) return undefined;
  const { tag } = widget.language;
  const { hours = {} } = part;
  const season = nextSeason(hours, day);
  return {
    // A composite shows them itself.
    notices: widget.entry ? undefined : notices(widget, part),
    season:
      season === undefined ? undefined : (
        msg(str`Ab ${formatDate(tag, season)} gelten andere Zeiten.`, { id: 'season-from' })
      ),
    incomplete:
      hours.incomplete ?
        msg('Diese Zeiten sind vielleicht nicht vollständig. Bitte fragen Sie nach, bevor Sie kommen.', {
          id: 'incomplete',
        })
      : undefined,
  };
}
