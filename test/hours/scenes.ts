/** Hours that the tests of this folder share. */
import type { Weekday } from '../../src/model/calendar.js';
import type { Hours, Slot } from '../../src/model/schema.js';

export const WORKDAYS: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
export const ALL_DAYS: Weekday[] = [...WORKDAYS, 'Saturday', 'Sunday'];

export const slot = (dayOfWeek: Weekday[], opens: string, closes: string, more: Partial<Slot> = {}): Slot => ({
  dayOfWeek,
  opens,
  closes,
  ...more,
});

/** The department's own week. */
export const office: Hours = {
  regular: [
    slot(['Monday', 'Tuesday', 'Thursday', 'Friday'], '08:30', '12:30'),
    slot(['Monday', 'Tuesday'], '13:30', '15:00'),
    slot(['Thursday'], '14:00', '18:00'),
  ],
  closed: ['Wednesday'],
  byAppointment: true,
};

/** Both nights of a clock change lie in times past midnight; skipped and doubled times begin and end appointments. */
export const nights: Hours = {
  regular: [
    slot(['Friday', 'Saturday'], '22:00', '05:00'),
    slot(['Sunday'], '00:30', '02:00', { byAppointment: true }),
    slot(['Sunday'], '02:15', '02:45', { byAppointment: true }),
    slot(['Sunday'], '18:00', '00:00'),
    slot(['Wednesday'], '20:00', '20:00'),
  ],
};

/** A pool: times by season, one of them ended, one without end, and one turn of the year. */
export const seasons: Hours = {
  regular: [
    slot(ALL_DAYS, '09:00', '20:00', { validFrom: '2026-05-01', validThrough: '2026-09-15' }),
    slot(ALL_DAYS, '10:00', '19:00', { validFrom: '2027-05-14', validThrough: '2027-09-12' }),
    slot(['Saturday', 'Sunday'], '11:00', '16:00', { validThrough: '2026-04-30' }),
    slot(['Tuesday'], '14:00', '17:00', { validFrom: '2026-09-16', validThrough: '2027-05-13' }),
    slot(['Thursday'], '21:00', '01:00', { validFrom: '2030-12-31' }),
    slot(WORKDAYS, '07:00', '08:00'),
  ],
};

/** Special entries of every kind, also over public holidays and over each other. */
export const specials: Hours = {
  regular: [slot(WORKDAYS, '08:00', '12:00'), slot(['Friday'], '20:00', '02:00')],
  special: [
    { validFrom: '2025-12-22', validThrough: '2026-01-06', reason: 'Betriebsferien' },
    { validFrom: '2025-12-29', opens: '10:00', closes: '11:00', reason: 'Notdienst' },
    { validFrom: '2025-12-29', opens: '15:00', closes: '16:00' },
    { validFrom: '2026-01-06', opens: '09:00', closes: '10:00' },
    { validFrom: '2026-06-04', opens: '08:00', closes: '12:00', reason: 'Fronleichnam offen' },
    { validFrom: '2026-10-03', opens: '22:00', closes: '03:00' },
    { validFrom: '2027-05-01', validThrough: '2027-05-31', opens: '06:00', closes: '07:00', byAppointment: true },
    { validFrom: '2027-05-13', validThrough: '2027-05-14' },
    { validFrom: '2027-05-13', validThrough: '2027-05-20', opens: '17:00', closes: '18:00' },
    { validFrom: '2028-03-25', validThrough: '2028-03-26', opens: '01:30', closes: '02:30' },
    { validFrom: '2030-12-31', opens: '23:00', closes: '01:00', reason: 'Silvester' },
  ],
};

/** Appointments inside regular times, across their ends, alone, and past midnight. */
export const appointments: Hours = {
  regular: [
    slot(WORKDAYS, '08:00', '16:00'),
    slot(['Monday'], '10:00', '12:00', { byAppointment: true }),
    slot(['Tuesday'], '08:00', '16:00', { byAppointment: true }),
    slot(['Wednesday'], '15:00', '18:00', { byAppointment: true }),
    slot(['Saturday'], '22:00', '06:00', { byAppointment: true }),
    slot(['Sunday'], '01:00', '04:00'),
  ],
  byAppointment: true,
};

/** Round the clock, but for the public holidays of the place. */
export const always: Hours = { regular: [slot(ALL_DAYS, '00:00', '00:00')] };

export const onlyByAppointment: Hours = { byAppointment: true };

/** By appointment, but for two special entries years apart. */
export const appointmentsAndDays: Hours = {
  byAppointment: true,
  special: [
    { validFrom: '2026-07-18', opens: '10:00', closes: '18:00', reason: 'Tag der offenen Tür' },
    { validFrom: '2029-08-01', validThrough: '2029-08-31', reason: 'Sommerpause' },
  ],
};
