import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { RESULT_COLUMNS, type ResultCell } from '../report/batch-results.ts';

/** A Parquet file that is written bit by bit; only one row group is held in memory. */
export interface ParquetFile {
  /** Appends rows, given as columns of equal length. */
  readonly append: (columns: readonly (readonly ResultCell[])[]) => void;
  readonly finish: () => void;
}

/** A row group is written once it has this many rows; what the file's end says of each is held until then. */
const ROWS_IN_GROUP = 10_000;

/** Starts a Parquet file with the columns of the table of results: texts as UTF-8, numbers as doubles, nulls as nulls. */
export function createParquetFile(file: string): ParquetFile {
  let columns = emptyColumns();
  const columnData = () =>
    RESULT_COLUMNS.map(({ name, type }, index) => ({
      name,
      data: columns[index] as ResultCell[],
      type: type === 'text' ? ('STRING' as const) : ('DOUBLE' as const),
    }));
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: schemaFromColumnData({ columnData: columnData() }),
    createdBy: 'tdm-elisa',
  });
  const writeGroup = (): void => {
    writer.write({ columnData: columnData(), rowGroupSize: columns[0]?.length ?? 0 });
    columns = emptyColumns();
  };
  return {
    append: (added) => {
      for (let index = 0; index < columns.length; index += 1) columns[index]?.push(...(added[index] ?? []));
      if ((columns[0]?.length ?? 0) >= ROWS_IN_GROUP) writeGroup();
    },
    finish: () => {
      if ((columns[0]?.length ?? 0) > 0) writeGroup();
      writer.finish();
    },
  };
}

function emptyColumns(): ResultCell[][] {
  return RESULT_COLUMNS.map(() => []);
}
