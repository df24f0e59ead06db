
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'access': `Безбарьерный доступ`,
'away': `Сейчас отсутствие.`,
'away-until': str`Отсутствие до ${0} включительно.`,
'book': `Записаться на приём`,
'contact-form': `Написать сообщение`,
'deputy': `Замещает:`,
'deputy-room': html`Кабинет ${0}`,
'documents': `Возьмите с собой`,
'doors': `Здание открыто`,
'fee': `Стоимость`,
'hearing-loop': `Слуховая петля`,
'incomplete': `Возможно, эти часы указаны не полностью. Пожалуйста, уточните, прежде чем приходить.`,
'languages': `Языки`,
'lift': `Лифт`,
'limited': `частично`,
'links': `Онлайн`,
'no': `нет`,
'notice': `К сведению:`,
'parking': `Парковка для людей с инвалидностью`,
'phone-closed': `По телефону не отвечают`,
'phone-on': str`Можно позвонить: ${0}, с ${1}`,
'phone-open': `Можно позвонить`,
'phone-today': str`Можно позвонить сегодня с ${0}`,
'phone-tomorrow': str`Можно позвонить завтра с ${0}`,
'phone-until': str`Можно позвонить до ${0}`,
'processing-time': `Длительность`,
'responsible-for': `Отвечает за`,
'season-from': str`Другие часы работы действуют с даты: ${0}.`,
'stops': `Остановки`,
'tactile-paving': `Ориентиры для незрячих`,
'telephone-hours': `Часы телефонных звонков`,
'text-telephone': `Текстовый телефон`,
'toilets': `Туалет для людей на коляске`,
'video': `Видеозвонок`,
'warning': `Внимание:`,
'website': `Веб-сайт`,
'wheelchair': `Доступ на коляске`,
'yes': `да`,
    };
  