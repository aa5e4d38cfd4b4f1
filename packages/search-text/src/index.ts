export { excerpt, highlight, type Piece } from './highlight'
export { FTS_TOKENIZER, matchOf } from './match'
export { type Question, questionOf } from './question'
export { indexText } from './terms'
