import { IconCheck } from '@tabler/icons-react'
import classes from './choice.module.css'

export interface Option {
  id: string
  name: string
  description?: string | null
  /** A picture beside the name; null: its first letter stands there. Absent: none has one. */
  logo?: string | null
}

interface ChoiceOptionProps {
  id: string
  option: Option
  selected: boolean
  onChoose: () => void
}

export function ChoiceOption({
  id,
  option: { name, description, logo },
  selected,
  onChoose,
}: ChoiceOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className={classes.option}
      // The focus stays where the keys are.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {logo !== undefined && <Logo name={name} logo={logo} />}
      <span className={classes.words}>
        <span translate="no">{name}</span>
        {description && <span className={classes.quiet}>{description}</span>}
      </span>
      {selected && <IconCheck size={16} stroke={1.8} aria-hidden />}
    </div>
  )
}

function Logo({ name, logo }: { name: string; logo: string | null }) {
  if (logo) return <img className={classes.logo} src={logo} alt="" />
  return (
    <span className={classes.logo} aria-hidden>
      {[...name][0]?.toLocaleUpperCase()}
    </span>
  )
}
