export type { Json } from './json'
export { type ReadText, readYaml, type WrongPlace } from './read-yaml'
export { writeYaml } from './write-yaml'
