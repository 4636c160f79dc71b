import { useTranslation } from 'react-i18next'

/** What a series or a comparison is called; one that nobody knows is said as the upstream says it. */
export function useSeriesNames() {
  const { t } = useTranslation('usage')
  return {
    series: (key: string) =>
      key === 'kWh' || key === 'm3' || key === 'kg' || key === 'peakWatt' ? t(`seriesNames.${key}`) : key,
    line: (key: string) => (key === 'temperature' || key === 'degreeDays' ? t(`lines.${key}`) : key),
  }
}
export type SeriesNames = ReturnType<typeof useSeriesNames>
