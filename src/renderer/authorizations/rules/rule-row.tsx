import { Select, TagsInput } from '@mantine/core'
import { actors, type ErrorRule, reasons } from '@shared/authorization-state'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tool } from '../../ui/tool'
import { useStateWords } from '../state-words'
import classes from './rules.module.css'

interface RuleRowProps {
  rule: ErrorRule
  /** From 1. */
  place: number
  last: boolean
  wrong: boolean
  onChange: (rule: ErrorRule) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** A rule: words, the reason they mean, and who must act then. */
export function RuleRow({ rule, place, last, wrong, onChange, onMove, onRemove }: RuleRowProps) {
  const { t } = useTranslation('authorizations')
  const words = useStateWords()
  return (
    <li className={classes.rule}>
      {/* In whatever language the utilities write. */}
      <div translate="no">
        <TagsInput
          size="xs"
          aria-label={t('rules.words')}
          placeholder={rule.words.length === 0 ? t('rules.wordsHint') : ''}
          value={rule.words}
          maxTags={50}
          maxLength={100}
          acceptValueOnBlur
          error={wrong && t('rules.noWords')}
          onChange={(next) => onChange({ ...rule, words: next })}
        />
      </div>
      <Select
        size="xs"
        aria-label={t('rules.reason')}
        data={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={rule.reason}
        onChange={(value) =>
          onChange({ ...rule, reason: reasons.find((one) => one === value) ?? rule.reason })
        }
      />
      <Select
        size="xs"
        aria-label={t('rules.whoActs')}
        data={actors.map((value) => ({ value, label: words.whoActs({ whoActs: value }) }))}
        value={rule.whoActs}
        onChange={(value) =>
          onChange({ ...rule, whoActs: actors.find((one) => one === value) ?? rule.whoActs })
        }
      />
      <span className={classes.tools}>
        <Tool
          icon={IconArrowUp}
          label={t('rules.up', { place })}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        />
        <Tool
          icon={IconArrowDown}
          label={t('rules.down', { place })}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <Tool icon={IconTrash} label={t('rules.remove', { place })} onClick={onRemove} />
      </span>
    </li>
  )
}
