/** A dead link with a modem behind it. */
export interface DeadModem {
  readonly interface: string;
  readonly logicalId: string;
  /** Among the dead modems of its edge, from 1. */
  readonly nth: number;
}
