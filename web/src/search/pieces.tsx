import type { FoundPiece } from '@bylaw/contract'
import { Fragment } from 'react'

/** A text with what was asked for marked. */
export const Pieces = ({ of }: { of: readonly FoundPiece[] }) =>
  of.map(({ text, hit }, index) => {
    // The pieces of one text never change places.
    const key = `${index}`
    return hit ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })

/** The text alone. */
export const plain = (pieces: readonly FoundPiece[]): string =>
  pieces.map(({ text }) => text).join('')
