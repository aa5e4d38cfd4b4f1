import type { WorkMethod, WorkRecord } from '@bylaw/contract'
import { NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { DateField } from '../common/date-field'
import { useWords } from '../i18n/use-words'
import type { Filled } from './filled'
import { workWords } from './words'

interface RecordFieldsProps {
  readonly what: WorkRecord['what']
  readonly filled: Filled
  readonly change: (part: Partial<Filled>) => void
}

const METHODS: readonly WorkMethod[] = ['on_site', 'remote', 'phone']

/** The fields of one kind of record. */
export function RecordFields({ what, filled, change }: RecordFieldsProps) {
  const t = useWords(workWords)
  const line = (name: LineField, label: string, most: number) => (
    <TextInput
      label={label}
      maxLength={most}
      value={filled[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  const text = (name: LineField, label: string, most: number) => (
    <Textarea
      label={label}
      minRows={3}
      maxLength={most}
      value={filled[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  const moment = (name: LineField, label: string, hint?: 'ended' | 'look_at') => (
    <DateField
      withTime
      label={label}
      {...(hint ? { description: t(`work.${hint}_hint`) } : {})}
      value={filled[name]}
      change={(next) => change({ [name]: next })}
    />
  )
  switch (what) {
    case 'entry':
      return (
        <>
          <SegmentedControl
            aria-label={t('work.method')}
            data={METHODS.map((value) => ({ value, label: t(`work.method_${value}`) }))}
            value={filled.method}
            onChange={(method) => change({ method: method as WorkMethod })}
          />
          {text('steps', t('work.steps'), 4_000)}
          <NumberInput
            label={t('work.minutes')}
            min={1}
            max={1_440}
            allowDecimal={false}
            value={filled.minutes}
            onChange={(minutes) => change({ minutes: Number(minutes) || 0 })}
          />
          {moment('startedAt', t('work.started'))}
        </>
      )
    case 'remote':
      return (
        <>
          {line('device', t('work.device'), 200)}
          {line('allowedBy', t('work.allowed_by'), 100)}
          {text('purpose', t('work.purpose'), 2_000)}
          {moment('startedAt', t('work.started'))}
          {moment('endedAt', t('work.ended'), 'ended')}
        </>
      )
    case 'raised':
      return (
        <>
          {line('department', t('work.department'), 100)}
          {line('reference', t('work.reference'), 100)}
          {text('matter', t('work.matter'), 2_000)}
          {line('standing', t('work.standing'), 500)}
          {moment('lookAt', t('work.look_at'), 'look_at')}
        </>
      )
  }
}

type LineField = Exclude<keyof Filled, 'method' | 'minutes'>
