import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { dayFromText, momentFromText, writtenDay } from '../format/written-day'
import { useLanguage, useWords } from '../i18n/use-words'
import { commonWords } from './words'
import './date-field.css'

interface DateFieldProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> {
  /** `2026-12-01`, with a time `2026-12-01T09:30`; empty for none. */
  readonly value: string
  readonly change: (value: string) => void
  readonly withTime?: boolean
  readonly min?: string
  readonly max?: string
}

/**
 * A day, written as the reader’s language writes it rather than the browser’s, typed in any usual
 * way or picked from the browser’s calendar.
 */
export function DateField({
  value,
  change,
  withTime = false,
  min,
  max,
  error,
  ...rest
}: DateFieldProps) {
  const t = useWords(commonWords)
  const language = useLanguage()
  /** What is being typed, and whether the field was left with it. */
  const [typed, type] = useState<{ readonly text: string; readonly left: boolean }>()
  const input = useRef<HTMLInputElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const read = withTime ? momentFromText : dayFromText
  const isNoDay = typed !== undefined && typed.text.trim() !== '' && !read(typed.text)
  const sample = writtenDay(withTime ? '2026-12-01T09:30' : '2026-12-01', language)
  const wrong = isNoDay
    ? t('common.day_wrong', { sample })
    : value !== '' && max !== undefined && value > max
      ? t('common.day_late', { day: writtenDay(max, language) })
      : value !== '' && min !== undefined && value < min
        ? t('common.day_early', { day: writtenDay(min, language) })
        : ''
  // What is no day is not sent as if nothing had been typed.
  useEffect(() => input.current?.setCustomValidity(wrong), [wrong])
  return (
    <TextInput
      {...rest}
      ref={input}
      autoComplete="off"
      placeholder={t('common.day_sample', { sample })}
      value={typed?.text ?? writtenDay(value, language)}
      error={wrong !== '' && typed?.left !== false ? wrong : error}
      onChange={({ currentTarget }) => {
        type({ text: currentTarget.value, left: false })
        change(read(currentTarget.value) ?? '')
      }}
      onBlur={(event) => {
        type(typed && isNoDay ? { ...typed, left: true } : undefined)
        rest.onBlur?.(event)
      }}
      rightSection={
        <>
          <input
            ref={picker}
            className="date-picker"
            type={withTime ? 'datetime-local' : 'date'}
            tabIndex={-1}
            aria-hidden
            value={value}
            min={min}
            max={max}
            onChange={({ currentTarget }) => {
              type(undefined)
              change(currentTarget.value)
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('common.open_calendar')}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={17} stroke={1.8} aria-hidden />
          </ActionIcon>
        </>
      }
    />
  )
}
