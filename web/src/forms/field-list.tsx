import type { FormField } from '@bylaw/contract'
import { ActionIcon, Button, Checkbox, Select, TagsInput, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { BLANK_FIELD, moved } from './model'
import { formWords } from './words'

const KINDS: readonly FormField['kind'][] = ['line', 'text', 'choice']
const MOST_FIELDS = 8
const MOST_OPTIONS = 20

interface FieldListProps {
  readonly fields: FormField[]
  readonly change: ((fields: FormField[]) => void) | undefined
}

/** What a form asks for beyond what every form does. */
export function FieldList({ fields, change }: FieldListProps) {
  const t = useWords(formWords)
  return (
    <fieldset className="form-fields" disabled={change === undefined}>
      <legend>{t('forms.fields')}</legend>
      <p className="form-lead">{t('forms.fields_hint')}</p>
      {fields.map((field, index) => (
        <FieldRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is told apart by where it stands.
          key={index}
          n={index + 1}
          field={field}
          change={(next) => change?.(fields.map((each, at) => (at === index ? next : each)))}
          move={(by) => change?.(moved(fields, index, by))}
          remove={() => change?.(fields.filter((_, at) => at !== index))}
          last={index === fields.length - 1}
        />
      ))}
      {change && fields.length < MOST_FIELDS ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...fields, BLANK_FIELD])}
        >
          {t('forms.field_add')}
        </Button>
      ) : null}
    </fieldset>
  )
}

interface FieldRowProps {
  readonly n: number
  readonly field: FormField
  readonly last: boolean
  readonly change: (field: FormField) => void
  readonly move: (by: -1 | 1) => void
  readonly remove: () => void
}

function FieldRow({ n, field, last, change, move, remove }: FieldRowProps) {
  const t = useWords(formWords)
  return (
    <fieldset className="form-field" aria-label={t('forms.field_n', { n })}>
      <div className="form-field-head">
        <TextInput
          label={t('forms.field_label')}
          maxLength={60}
          value={field.label}
          onChange={(event) => change({ ...field, label: event.currentTarget.value })}
        />
        <Select
          label={t('forms.field_kind')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`forms.kind_${value}`) }))}
          value={field.kind}
          onChange={(next) =>
            change({ ...field, kind: KINDS.find((each) => each === next) ?? field.kind })
          }
        />
      </div>
      {field.kind === 'choice' ? (
        <TagsInput
          label={t('forms.field_options')}
          acceptValueOnBlur
          maxTags={MOST_OPTIONS}
          value={field.options}
          onChange={(options) => change({ ...field, options })}
        />
      ) : null}
      <div className="form-field-foot">
        <Checkbox
          label={t('forms.field_required')}
          checked={field.required}
          onChange={(event) => change({ ...field, required: event.currentTarget.checked })}
        />
        <span className="form-field-moves">
          <Move label={t('forms.field_up')} off={n === 1} act={() => move(-1)} icon={IconArrowUp} />
          <Move label={t('forms.field_down')} off={last} act={() => move(1)} icon={IconArrowDown} />
          <Move label={t('forms.field_remove')} off={false} act={remove} icon={IconTrash} />
        </span>
      </div>
    </fieldset>
  )
}

interface MoveProps {
  readonly label: string
  readonly off: boolean
  readonly act: () => void
  readonly icon: typeof IconTrash
}

const Move = ({ label, off, act, icon: Icon }: MoveProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    aria-label={label}
    title={label}
    disabled={off}
    onClick={act}
  >
    <Icon size={16} stroke={1.7} aria-hidden />
  </ActionIcon>
)
