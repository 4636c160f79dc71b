import { Select, type SelectProps } from '@mantine/core'

interface SearchSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'onBlur'> {
  data: { value: string; label: string }[]
  value: string | null
  onChosen: (value: string) => void
}

/** A choice that is found by typing. The first that fits is taken by Enter, and by Tab as well: what was typed is not thrown away. */
export function SearchSelect({ data, value, onChosen, ...props }: SearchSelectProps) {
  const label = data.find((one) => one.value === value)?.label ?? ''
  return (
    <Select
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      {...props}
      data={data}
      value={value}
      onChange={(chosen) => chosen !== null && onChosen(chosen)}
      // Mantine's own `autoSelectOnBlur` takes the first of all where nothing was typed.
      onBlur={({ currentTarget }) => {
        const text = currentTarget.value.trim()
        if (text === '' || text === label) return
        const open = document.getElementById(currentTarget.getAttribute('aria-controls') ?? '')
        const all = [...(open?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])]
        // The one that the arrows went to, else the first: by now Mantine has taken the mark from it.
        const at = currentTarget.getAttribute('aria-activedescendant')
        const taken = all.find(({ id }) => id === at) ?? all[0]
        taken?.click()
      }}
    />
  )
}
