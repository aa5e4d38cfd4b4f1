import { CalendarEditor } from './calendar/calendar-editor'
import { Fields } from './fields'
import { FormulaEditor } from './formula/formula-editor'
import { Grid } from './grid'
import { Ladders } from './ladder/ladders'
import { Matrix } from './matrix'
import type { Section } from './sheet'
import { Weights } from './weights'

/** A section of a sheet in the editor that it asks for. */
export function SectionView({ section }: { section: Section }) {
  switch (section.section) {
    case 'grid':
      return <Grid grid={section} />
    case 'fields':
      return <Fields section={section} />
    case 'weights':
      return <Weights section={section} />
    case 'matrix':
      return <Matrix section={section} />
    case 'calendar':
      return <CalendarEditor />
    case 'ladders':
      return <Ladders section={section} />
    case 'formula':
      return <FormulaEditor />
  }
}
