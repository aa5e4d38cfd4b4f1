import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { MEDIUM } from './names'
import type { Piece } from './rate'
import type { RateTable } from './rules'

/** The refusal for a diameter that no printed row covers. It names the line and the rows there are. */
export function noRateForDiameter(
  table: RateTable | undefined,
  tableAt: number,
  piece: Piece,
  line: number,
): Result<never, Refusal> {
  const { zh, en } = MEDIUM[piece.medium]
  const rows = table?.bands.map(({ fromMm, toMm }) => `Φ${fromMm}–${toMm}`) ?? []
  return refuse({
    code: 'no_rate_for_diameter',
    message: words(
      `第 ${line + 1} 行：${zh} Φ${piece.diameterMm} 不在单价表内（现有 ${rows.join('、') || '无'}）。请先补上这一档单价。`,
      `Line ${line + 1}: no row prices ${en.toLowerCase()} of Φ${piece.diameterMm} (there are ${rows.join(', ') || 'none'}). Add a row for it first.`,
    ),
    rule: table ? `/tables/${tableAt}/bands` : '/tables',
    fact: `/lines/${line}/diameterMm`,
    details: { line: line + 1, medium: piece.medium, diameterMm: piece.diameterMm },
  })
}

/** The refusal for a line that claims a second rate where the table prints only one. */
export const noSecondRate = (piece: Piece, place: string, line: number): Result<never, Refusal> =>
  refuse({
    code: 'no_second_rate',
    message: words(
      `第 ${line + 1} 行：${MEDIUM[piece.medium].zh}只有一栏单价，没有第二栏。`,
      `Line ${line + 1}: ${MEDIUM[piece.medium].en.toLowerCase()} has one price column and no second rate.`,
    ),
    rule: `${place}/second`,
    fact: `/lines/${line}/role`,
    details: { line: line + 1, medium: piece.medium },
  })

/** The refusal for an inner weld in pipe whose table has no rate for one. */
export const noRateForInnerWeld = (
  piece: Piece,
  rule: string,
  line: number,
): Result<never, Refusal> =>
  refuse({
    code: 'no_rate_for_inner_weld',
    message: words(
      `第 ${line + 1} 行：${MEDIUM[piece.medium].zh}没有内焊单价。`,
      `Line ${line + 1}: there is no inner-weld rate for ${MEDIUM[piece.medium].en.toLowerCase()}.`,
    ),
    rule,
    fact: `/lines/${line}/innerWeld`,
    details: { line: line + 1, medium: piece.medium },
  })

/** The refusal for a quantity below zero: a correction is its own document, not a negative line. */
export const negativeMetres = (metres: string, line: number): Result<never, Refusal> =>
  refuse({
    code: 'negative_metres',
    message: words(
      `第 ${line + 1} 行：米数不能为负（${metres}）。`,
      `Line ${line + 1}: metres cannot be below zero (${metres}).`,
    ),
    fact: `/lines/${line}/metres`,
    details: { line: line + 1, metres },
  })
