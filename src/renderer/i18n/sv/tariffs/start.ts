import type en from '../../en/tariffs/start'
import type { Words } from '../../words'

const start: Words<typeof en> = {
  start: {
    title: 'Vems elavtal gäller det?',
    titleOf: 'Koppla ett elavtal för {{name}}',
    hint: 'Det som är ifyllt kan ändras i samtalet. Du kan sluta på vilken sida som helst och fortsätta senare.',
    name: 'Namn',
    nameHint: 'Bara för dig och dina kollegor, för att hitta samtalet igen',
    place: 'Var levereras elen?',
    elsewhere: 'En annan adress',
    direction: 'Vad gäller elavtalet?',
    connection: 'Genom',
    begin: 'Börja',
  },
}
export default start
