import type { Identification } from '@shared/sign-in'
import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import classes from './sign-in.module.css'

/** BankID's QR code as it is now, dark on white in every theme: telephones read no other. */
export function QrCode({ qr }: { qr: NonNullable<Identification['qr']> }) {
  const { t } = useTranslation('signIn')
  if (qr.kind === 'picture') return <img className={classes.qr} src={qr.address} alt={t('qr')} />
  const { data, size } = encode(qr.text, { border: 2 })
  return (
    <svg className={classes.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('qr')}>
      <path d={outline(data)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

const outline = (rows: readonly (readonly boolean[])[]) =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
