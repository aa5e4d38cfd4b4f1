import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { LabelledField } from '../fields'
import { Grid } from '../grid'
import { rowsAt, without, withRow } from '../json'
import { useLabel } from '../label'
import { editorWords } from '../words'
import { another, type Shape, shapesAt } from './shape'

/** Whatever the sections before it leave out, field by field. */
export function Generic({ covered }: { covered: readonly string[] }) {
  const t = useWords(editorWords)
  const { rules } = useEditing()
  const shapes = shapesAt(rules, '', covered)
  if (!shapes.some(({ shape }) => shape !== 'open')) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('edit.others')}</h2>
      </header>
      <div className="panel-body generic">
        <Shapes shapes={shapes} />
      </div>
    </section>
  )
}

/** Single fields side by side, then what has parts of its own. */
function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  const fields = shapes.filter((each) => each.shape === 'field')
  return (
    <>
      {fields.length > 0 ? (
        <div className="edit-fields">
          {fields.map(({ field }) => (
            <LabelledField key={field.at} field={field} wide={field.cell.type === 'texts'} />
          ))}
        </div>
      ) : null}
      {shapes.map((each) =>
        each.shape === 'grid' ? (
          <Grid key={each.grid.at} grid={each.grid} />
        ) : each.shape === 'entries' ? (
          <Entries key={each.at} entries={each} />
        ) : each.shape === 'group' ? (
          <Group key={keyOf(each)} group={each} />
        ) : null,
      )}
    </>
  )
}

function Group({ group }: { group: Extract<Shape, { shape: 'group' }> }) {
  const say = useLabel()
  return (
    <fieldset className="generic-group">
      <legend>{say(group.label)}</legend>
      <Shapes shapes={group.of} />
    </fieldset>
  )
}

function Entries({ entries }: { entries: Extract<Shape, { shape: 'entries' }> }) {
  const t = useWords(editorWords)
  const say = useLabel()
  const { rules, change } = useEditing()
  const { at, label, of } = entries
  const rows = rowsAt(rules, at)
  return (
    <fieldset className="generic-group">
      <legend>{say(label)}</legend>
      {of.map((shapes, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is what stands at this place.
        <fieldset key={row} className="generic-entry">
          <legend>
            {t('edit.entry', { row: row + 1 })}
            <button
              type="button"
              className="icon-button"
              aria-label={t('edit.remove_entry', { row: row + 1 })}
              onClick={() => change(without(rules, `${at}/${row}`))}
            >
              <IconTrash size={15} stroke={1.8} aria-hidden />
            </button>
          </legend>
          <Shapes shapes={shapes} />
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change(withRow(rules, at, rows.length, another(rows)))}
        >
          {t('edit.add_entry')}
        </Button>
      </div>
    </fieldset>
  )
}

const keyOf = (group: Extract<Shape, { shape: 'group' }>): string =>
  typeof group.label === 'string' ? group.label : group.label.en
