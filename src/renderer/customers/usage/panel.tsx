import { IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import { csvOf } from '../../ui/csv'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import { Chart } from './chart/chart'
import type { ChartWords } from './chart/draw'
import type { Model } from './chart/model'
import type { Column } from './column'
import { pictureOf } from './export/picture'
import { csvRows } from './export/rows'
import { useSave } from './export/use-save'
import { type Figure, Figures } from './figures'
import { Legend, type LegendEntry } from './legend'
import classes from './panel.module.css'
import { IntervalTable } from './table/interval-table'
import type { UsageRoute } from './use-usage-route'

export interface PanelProps {
  route: UsageRoute
  model: Model
  words: ChartWords
  columns: Column[]
  when: (at: number) => string
  figures: Figure[]
  legend: LegendEntry[]
  /** What it is called on screen, to who does not see it, and as a file. */
  label: string
  summary: string
  title: string
  aside: ReactNode
}

/** Figures, chart, table, and what to do with them. */
export function Panel({
  route,
  model,
  words,
  columns,
  when,
  figures,
  legend,
  label,
  summary,
  title,
  aside,
}: PanelProps) {
  const { t } = useTranslation('usage')
  const language = useLanguage()
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const save = useSave()
  const { table } = route.search
  const toggleTable = () => route.change({ table: table ? undefined : true })
  const saveCsv = () => {
    const rows = csvRows(model, columns, { from: t('export.from'), clock: t('export.clock') })
    save({ suggestedName: title, kind: 'csv', bytes: csvOf(rows, language) })
  }
  const savePicture = async () => {
    if (!canvas.current) return
    save({ suggestedName: title, kind: 'png', bytes: await pictureOf(canvas.current, title, legend) })
  }
  useShortcuts([
    { id: 'usage.table', keys: ['v'], label: t('view.toggle'), group: 'page', run: toggleTable },
    { id: 'usage.csv', keys: ['e'], label: t('export.csv'), group: 'page', run: saveCsv, palette: true },
    { id: 'usage.png', keys: ['g'], label: t('export.png'), group: 'page', run: savePicture, palette: true },
  ])
  return (
    <>
      <Figures figures={figures} aside={aside} />
      <div className={classes.body}>
        <Chart
          model={model}
          words={words}
          columns={columns}
          when={when}
          label={label}
          summary={summary}
          keys={t('chart.keys')}
          canvasRef={canvas}
        />
        {table && <IntervalTable count={model.starts.length} columns={columns} when={when} />}
      </div>
      <div className={classes.foot}>
        <Legend entries={legend} />
        <div className={classes.tools}>
          <Tool
            icon={IconTable}
            label={t('view.toggle')}
            keys="v"
            pressed={table === true}
            onClick={toggleTable}
          />
          <Tool icon={IconFileTypeCsv} label={t('export.csv')} keys="e" onClick={saveCsv} />
          <Tool icon={IconPhoto} label={t('export.png')} keys="g" onClick={savePicture} />
        </div>
      </div>
    </>
  )
}
