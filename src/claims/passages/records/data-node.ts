/** What data is made of, whatever notation it was written in. */
import type { BuiltText } from '../builder.ts';

export type DataNode = DataRecord | DataList | DataValue;

export interface DataRecord {
  readonly kind: 'record';
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: BuiltText;
  readonly value: DataNode;
}

export interface DataList {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
}

export interface DataValue {
  readonly kind: 'value';
  readonly text: BuiltText;
  /** Numbers, dates and truth values say something of their siblings but are no prose. */
  readonly isString: boolean;
}
