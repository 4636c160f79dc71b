import type { Location } from '@shared/location'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressLines } from '../../contacts/parts/address'
import { Age } from '../../ui/age'
import { Part } from '../../ui/part'
import type { SeenAnswer } from '../../ui/use-seen'
import { Answered } from '../answer-part'
import { FindBox } from '../find/find-box'
import { matching } from '../find/matching'
import { Scroll } from '../scroll'
import type { Customer } from '../use-customer'
import { inCommon } from './in-common'
import classes from './locations.module.css'
import { ServiceBlock } from './service-block'
import { useServiceWord } from './service-words'

/** Where something is delivered, what, and under which agreements and prices. */
export function LocationsTab({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const { locations } = customer
  const agreements = inCommon(customer.agreements)
  const products = inCommon(customer.products)
  if (locations.failure?.kind === 'notProvided') {
    return (
      <Scroll label={t('tabs.locations')}>
        <p className={classes.notProvided}>{t('locations.notProvided')}</p>
      </Scroll>
    )
  }
  const missing = [
    agreements.isNotProvided && t('agreements.notProvided'),
    products.isNotProvided && t('products.notProvided'),
  ].filter(Boolean)
  return (
    <Scroll label={t('tabs.locations')}>
      {missing.length > 0 && <p className={classes.missing}>{missing.join(' ')}</p>}
      <Trouble title={t('agreements.title')} answer={agreements.trouble} />
      <Trouble title={t('products.title')} answer={products.trouble} />
      <Answered answer={locations}>
        {(all) =>
          all.length === 0 ? (
            <p className={classes.quiet}>{t('locations.none')}</p>
          ) : (
            <Found all={all}>
              {(location, at) => (
                <LocationPart
                  key={location.id}
                  location={location}
                  agreements={agreements.each}
                  products={products.each}
                  age={at === 0 && locations.seen && <Age {...locations.seen} />}
                />
              )}
            </Found>
          )
        }
      </Answered>
    </Scroll>
  )
}

/** From so many locations on there is a box to find one. */
const many = 6

interface FoundProps {
  all: readonly Location[]
  children: (location: Location, at: number) => ReactNode
}

/** All locations, or those that were searched for. */
function Found({ all, children }: FoundProps) {
  const { t } = useTranslation('customers')
  const word = useServiceWord()
  const [text, setText] = useState('')
  if (all.length < many) return all.map(children)
  const found = matching(all, text, ({ name, street, postalCode, city, services }) => [
    ...[name, street, postalCode, city],
    ...services.flatMap((service) => [service.name, word(service.type)]),
  ])
  return (
    <>
      <div className={classes.find}>
        <FindBox
          label={t('locations.filter')}
          keyLabel={t('keys.filterLocations')}
          text={text}
          onType={setText}
          shown={found.length}
          of={all.length}
        />
      </div>
      {found.length === 0 && <p className={classes.quiet}>{t('locations.nothingFound')}</p>}
      {found.map(children)}
    </>
  )
}

/** Of several services at once. */
function Trouble({ title, answer }: { title: string; answer: SeenAnswer<unknown> | null }) {
  if (!answer) return null
  return (
    <section className={classes.trouble} aria-label={title}>
      <p className={classes.quiet}>{title}</p>
      <Answered answer={answer}>{() => null}</Answered>
    </section>
  )
}

interface LocationPartProps {
  location: Location
  agreements: Customer['agreements']
  products: Customer['products']
  /** Of all locations, beside the first one. */
  age: ReactNode
}

function LocationPart({ location, agreements, products, age }: LocationPartProps) {
  const { t, i18n } = useTranslation('customers')
  const { id, name, street, postalCode, city, country, priceArea, services } = location
  const lines = addressLines(
    { street: street ?? '', postalCode: postalCode ?? '', city: city ?? '', country: country ?? '' },
    i18n.language,
  )
  const [first, ...rest] = [...(name ? [name] : []), ...lines]
  return (
    <Part
      title={first ?? t('locations.unnamed', { id })}
      aside={
        <div className={classes.aside}>
          {priceArea && <span className={classes.quiet}>{t('locations.area', { area: priceArea })}</span>}
          {age}
        </div>
      }
    >
      {rest.length > 0 && <p className={classes.address}>{rest.join(', ')}</p>}
      {services.length === 0 && <p className={classes.quiet}>{t('locations.noServices')}</p>}
      {services.map((service) => (
        <ServiceBlock
          key={service.id}
          service={service}
          agreements={agreements.get(service.id)}
          products={products.get(service.id)}
        />
      ))}
    </Part>
  )
}
