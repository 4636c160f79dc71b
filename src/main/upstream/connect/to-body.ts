import type { TariffAnswer } from '@shared/tariff-page'
import { names, submit } from './names'
import { addressBody } from './to-address'

// The library's types do not know yet that JSON can be given a number as it is written.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): object }

/** An answer in the upstream's names. `data` or `action`, never both; neither skips the page. */
export function toBody(answer: TariffAnswer): object {
  if (answer.kind === 'action') return { action: answer.action }
  const data = dataOf(answer)
  return { ...submit, ...(data && { data }) }
}

function dataOf(answer: Exclude<TariffAnswer, { kind: 'action' }>): object | null {
  const [theirsFrom, theirsTo] = [names.span.from[0], names.span.to[0]]
  switch (answer.kind) {
    case 'address':
      return { [names.page.address[0]]: addressBody(answer.address) }
    case 'provider':
      return { provider: { id: answer.id } }
    case 'providerName':
      return { provider: { name: answer.name } }
    case 'tariff':
      return { tariff: { id: answer.id } }
    case 'structure':
      return { options: [answer.option] }
    case 'fixedRate':
      return { cost: rawJSON(answer.cost) }
    case 'timeOfDay':
      return {
        hours: answer.parts.map(({ from, to, cost }) => ({
          cost: rawJSON(cost),
          [theirsFrom]: clock(from),
          [theirsTo]: clock(to),
        })),
      }
    case 'surcharge':
      return {
        surcharge: {
          ...(answer.fixed !== null && { fixed: rawJSON(answer.fixed) }),
          ...(answer.percentage !== null && { percentage: rawJSON(answer.percentage) }),
        },
        ...(answer.region !== null && { region: answer.region }),
      }
    case 'tariffName':
      return { tariff: { name: answer.name } }
    case 'term':
      return answer.startsOn === null ? null : term(answer.startsOn, answer.endsOn)
  }
}

const term = (startsOn: string, endsOn: string | null) => ({
  [names.page.startsOn[0]]: midnight(startsOn),
  ...(endsOn !== null && { [names.page.endsOn[0]]: midnight(endsOn) }),
})

/** UTC midnight of the picked day, wherever it was picked. */
const midnight = (day: string) => `${day}T00:00:00Z`
const clock = (time: string) => (time === '24:00' ? '00:00:00' : `${time}:00`)
