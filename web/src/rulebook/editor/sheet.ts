import type { CellKind, Empty } from './cell'
import type { FigureWord } from './kinds/words'

export type Label = FigureWord | { readonly zh: string; readonly en: string }

/** One value that people edit, with where it is in the rules. */
export interface Field {
  readonly label: Label
  /** JSON pointer: from the row in a grid, from the rules elsewhere. */
  readonly at: string
  readonly cell: CellKind
  readonly empty?: Empty
  /** What it is a member of, where rules may do without all of that. */
  readonly within?: Within
}

/** Rules that are there as a whole or not at all. */
export interface Within {
  readonly at: string
  /** What they begin with once one of their members is set. */
  readonly begun: Readonly<Record<string, unknown>>
}

/** A table of rows that all look alike. */
export interface GridSection {
  readonly section: 'grid'
  readonly title: Label
  /** Pointer of the list. */
  readonly at: string
  readonly columns: readonly Field[]
  /** A new row, given those there are. */
  readonly fresh: (rows: readonly unknown[]) => unknown
  /**
   * Set where the order of rows means something, and so can be changed: the first row that fits a
   * case holds, one comes after the other, or they are only shown in it.
   */
  readonly ordered?: 'first_that_fits' | 'in_turn' | 'as_shown'
  /** The column whose sum is printed under it. */
  readonly sum?: string
}

export interface FieldsSection {
  readonly section: 'fields'
  readonly title: Label
  readonly fields: readonly Field[]
}

/** A section that has its own way of being edited. */
export interface OwnSection {
  readonly section: 'weights' | 'calendar' | 'ladders' | 'matrix' | 'formula'
  readonly title: Label
  readonly at: string
}

export type Section = GridSection | FieldsSection | OwnSection

/** How the rules of one kind are edited; what it leaves out is edited field by field. */
export interface Sheet {
  readonly sections: readonly Section[]
  /** Pointers that a section edits besides its own place. */
  readonly covers?: readonly string[]
}
