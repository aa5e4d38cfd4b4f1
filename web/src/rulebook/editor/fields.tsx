import { useId } from 'react'
import { CellInput } from './cell-input'
import { useLabel } from './label'
import type { Field, FieldsSection } from './sheet'

/** Single values with their labels. */
export function Fields({ section }: { section: FieldsSection }) {
  const say = useLabel()
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{say(section.title)}</h2>
      </header>
      <div className="panel-body edit-fields">
        {section.fields.map((field) => (
          <LabelledField key={field.at} field={field} />
        ))}
      </div>
    </section>
  )
}

export function LabelledField({ field, wide = false }: { field: Field; wide?: boolean }) {
  const say = useLabel()
  const id = useId()
  const label = say(field.label)
  const several = field.cell.type === 'words' || field.cell.type === 'some'
  return (
    <div className={wide || several ? 'edit-field edit-field-wide' : 'edit-field'}>
      {several ? (
        <span className="field-label">{label}</span>
      ) : (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      <CellInput
        at={field.at}
        cell={field.cell}
        empty={field.empty}
        within={field.within}
        label={label}
        labelledBy={id}
      />
    </div>
  )
}
