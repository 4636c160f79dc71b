import { Tooltip } from '@mantine/core'
import classes from './pick.module.css'

interface SegmentsProps<T extends string> {
  label: string
  value: T | null
  choices: readonly {
    value: T
    label: string /** Why it cannot be chosen. */
    hindrance?: string | undefined
  }[]
  onChoose: (value: T) => void
}

/** One of a few, all in sight. What cannot be chosen can be reached, and says why. */
export function Segments<T extends string>({ label, value, choices, onChoose }: SegmentsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw itself around it.
    <div className={classes.segments} role="group" aria-label={label}>
      {choices.map((choice) => {
        const button = (
          <button
            key={choice.value}
            type="button"
            aria-pressed={choice.value === value}
            aria-disabled={choice.hindrance !== undefined || undefined}
            onClick={() => choice.hindrance === undefined && onChoose(choice.value)}
          >
            {choice.label}
          </button>
        )
        return choice.hindrance === undefined ? (
          button
        ) : (
          <Tooltip
            key={choice.value}
            label={choice.hindrance}
            openDelay={0}
            events={{ hover: true, focus: true, touch: true }}
          >
            {button}
          </Tooltip>
        )
      })}
    </div>
  )
}
