import type { Callable } from './callable'
import { LIST_FUNCTIONS } from './functions-list'
import { NUMBER_FUNCTIONS } from './functions-number'
import { UNIT_FUNCTIONS } from './functions-unit'

/**
 * All that a formula may call. A function that is not here does not exist: `matches` could hang on a
 * crafted pattern, `timestamp` would read a clock's format, conversions would bring floats back.
 */
export const FUNCTIONS: ReadonlyMap<string, Callable> = new Map(
  Object.entries({ ...NUMBER_FUNCTIONS, ...LIST_FUNCTIONS, ...UNIT_FUNCTIONS }),
)
