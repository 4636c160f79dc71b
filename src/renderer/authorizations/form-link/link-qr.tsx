import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import classes from './form-link.module.css'

/** The link as a QR code, dark on white in every theme: telephones read no other. */
export function LinkQr({ link }: { link: string }) {
  const { t } = useTranslation('authorizations')
  const { data, size } = encode(link, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className={classes.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('link.qr')}>
      <path d={dark} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
