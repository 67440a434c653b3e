import type { Decision } from './decision'
import type { Question } from './question'
import type { RouteMatch } from './route'
import type { Direction, Origin } from './segment'
import type { TreatmentName } from './treatment'

/** The one place where decisions are made. Pure: the same question gets the same decision. */
export interface Engine {
  readonly decide: (question: Question) => Decision
  /**
   * The route of the document for a method and a canonical path.
   *
   * @param upgrade true for a request to open a WebSocket, which has routes of its own.
   */
  readonly route: (method: string, path: string, upgrade?: boolean) => RouteMatch | undefined
  /**
   * The treatment of a finding of this type in this place; `report` where no rule names it.
   *
   * @param redact types that obligations redact at least.
   */
  readonly treatment: (
    type: string,
    direction: Direction,
    origin: Origin,
    redact?: readonly string[],
  ) => TreatmentName
}
