/** The names of public holidays, loaded when the first is near: on most days nobody needs one. */
import type { ReactiveElement } from 'lit';
import type { HolidayId } from '../hours/holidays.js';

let names: typeof import('../i18n/holidays.js') | undefined;

/** Brings the names. */
export const loadHolidayNames = async (): Promise<void> => {
  names = await import('../i18n/holidays.js');
};

/** The name of a holiday in the language being rendered; nothing until it is here, when the widget is rendered again. */
export function holidayName(id: HolidayId, widget: ReactiveElement): string | undefined {
  if (!names)
    loadHolidayNames().then(
      () => widget.requestUpdate(),
      () => undefined,
    );
  return names?.holidayName(id);
}
