import type en from '../../en/tariffs/rates'
import type { Words } from '../../words'

const rates: Words<typeof en> = {
  price: {
    unit: 'Enhet för priser',
    same: '= {{price}}',
    missing: 'Skriv ett pris.',
    number: 'Det här är inget tal.',
    precise: 'Högst 5 decimaler av hela valutan, och inte mer än en miljard.',
  },
  band: {
    label: 'Dygnet från midnatt till midnatt',
    handle: 'Början på period {{period}}',
    from: 'Period {{period}} från',
    to: 'Period {{period}} till',
    price: 'Pris i period {{period}}',
    split: 'Dela i två',
    splitOne: 'Dela period {{period}} i två',
    remove: 'Ta bort',
    removeOne: 'Ta bort period {{period}}',
    hours: '{{hours, number}} h',
    noTime: 'Till exempel 07:30',
    taken: 'Det är i en annan period',
  },
  rates: {
    label: 'Pris per kWh under de här dagarna',
    now: 'nu',
    none: 'Priserna för de här dagarna är inte kända än.',
    noTomorrow: 'Morgondagens priser är oftast kända på eftermiddagen.',
    estimate: 'Uppskattning',
    estimates: 'Streckat: uppskattning',
    keys: 'Vänster- och högerpil går från pris till pris.',
    table: 'Som tabell',
    hideTable: 'Utan tabell',
    when: 'När',
    price: 'Pris',
    remark: 'Anmärkning',
    summary: 'Från {{low}} ({{lowWhen}}) till {{high}} ({{highWhen}})',
  },
}
export default rates
