import { Decimal128 } from 'bson';
import {
  double,
  isInt32,
  isInt64,
  isNumeric,
  type Numeric,
  refuseDecimal,
  toNumber,
} from '../bson/number.ts';
import type { Maybe } from '../bson/value.ts';

const SPLIT = 2n ** 32n;

/** Adds without losing digits: two doubles together carry what one cannot, as MongoDB's sum does. */
export class Sum {
  private high = 0;
  private low = 0;
  /** Infinities and NaN, which the correction would turn into NaN. */
  private special = 0;
  private whole = 0n;
  private sawDouble = false;
  private sawLong = false;
  count = 0;

  /** Passes over what is not a number. */
  add(value: Maybe): void {
    if (!isNumeric(value)) return;
    if (value instanceof Decimal128) refuseDecimal();
    this.count += 1;
    if (typeof value === 'bigint') {
      this.sawLong = true;
      this.whole += value;
    } else if (typeof value === 'number' && isInt32(value)) {
      this.whole += BigInt(value);
    } else {
      this.sawDouble = true;
      this.addDouble(toNumber(value));
    }
  }

  /** int while it fits, then long, then double. */
  total(): Numeric {
    if (this.sawDouble || !isInt64(this.whole)) return double(this.asDouble());
    const small = Number(this.whole);
    return !this.sawLong && isInt32(small) ? small : this.whole;
  }

  average(): Numeric | null {
    return this.count === 0 ? null : double(this.asDouble() / this.count);
  }

  private asDouble(): number {
    const copy = new Sum();
    copy.high = this.high;
    copy.low = this.low;
    copy.special = this.special;
    copy.addDouble(Number((this.whole / SPLIT) * SPLIT));
    copy.addDouble(Number(this.whole % SPLIT));
    return Number.isFinite(copy.special) && copy.special === 0
      ? copy.high + copy.low
      : copy.special;
  }

  private addDouble(value: number): void {
    this.special += Number.isFinite(value) ? 0 : value;
    const sum = this.high + value;
    const part = sum - this.high;
    this.low += this.high - (sum - part) + (value - part);
    this.high = sum;
  }
}
