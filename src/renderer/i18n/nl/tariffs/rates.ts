import type en from '../../en/tariffs/rates'
import type { Words } from '../../words'

const rates: Words<typeof en> = {
  price: {
    unit: 'Eenheid van prijzen',
    same: '= {{price}}',
    missing: 'Vul een prijs in.',
    number: 'Dit is geen getal.',
    precise: 'Hoogstens 5 decimalen van de hele munt, en niet meer dan een miljard.',
  },
  band: {
    label: 'De dag van middernacht tot middernacht',
    handle: 'Begin van periode {{period}}',
    from: 'Periode {{period}} vanaf',
    to: 'Periode {{period}} tot',
    price: 'Prijs in periode {{period}}',
    split: 'In tweeën delen',
    splitOne: 'Periode {{period}} in tweeën delen',
    remove: 'Verwijderen',
    removeOne: 'Periode {{period}} verwijderen',
    hours: '{{hours, number}} u',
    noTime: 'Bijvoorbeeld 07:30',
    taken: 'Dat valt in een andere periode',
  },
  rates: {
    label: 'Prijs per kWh over deze dagen',
    now: 'nu',
    none: 'De prijzen van deze dagen zijn nog niet bekend.',
    noTomorrow: 'De prijzen van morgen zijn meestal in de middag bekend.',
    estimate: 'Schatting',
    estimates: 'Gestreept: schatting',
    keys: 'Met de pijltjes naar links en rechts gaat u van prijs naar prijs.',
    table: 'Als tabel',
    hideTable: 'Zonder tabel',
    when: 'Wanneer',
    price: 'Prijs',
    remark: 'Opmerking',
    summary: 'Van {{low}} ({{lowWhen}}) tot {{high}} ({{highWhen}})',
  },
}
export default rates
