import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './age.module.css'
import { whenIdle } from './when-idle'

/** How old what is shown is: "Live", "As of 14:02, today", or "Not fetched yet". */
export function Age({ source, asOf }: { source: 'live' | 'cache'; asOf: string | null }) {
  const { t } = useTranslation()
  const { instant, age } = useFormat()
  const [exactly, setExactly] = useState<string>()
  // The words for it are slow to load: nobody needs them in the first picture.
  useEffect(() => {
    let gone = false
    void whenIdle().then(() => {
      if (!gone && asOf !== null) setExactly(age(asOf))
    })
    return () => {
      gone = true
    }
  }, [asOf, age])
  if (asOf === null) return <span className={classes.age}>{t('age.never')}</span>
  return (
    <time
      className={classes.age}
      dateTime={asOf}
      title={exactly}
      data-live={source === 'live' || undefined}
      onPointerEnter={() => setExactly(age(asOf))}
    >
      {source === 'live' ? t('age.live') : t('age.asOf', { instant: instant(asOf) })}
    </time>
  )
}
