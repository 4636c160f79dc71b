import { Input, SegmentedControl } from '@mantine/core'

interface ChoiceProps<T extends string> {
  label: string
  hint?: string
  value: T
  choices: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
}

/** One of a few: all of them in sight. */
export function Choice<T extends string>({ label, hint, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <Input.Wrapper label={label} description={hint} labelElement="div">
      <SegmentedControl
        display="flex"
        w="max-content"
        mt="xs"
        size="sm"
        aria-label={label}
        value={value}
        data={[...choices]}
        onChange={(chosen) => {
          const known = choices.find((choice) => choice.value === chosen)
          if (known) onChoose(known.value)
        }}
      />
    </Input.Wrapper>
  )
}
