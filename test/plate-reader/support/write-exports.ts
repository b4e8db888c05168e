import { ROW_LETTERS } from '../../../src/domain/well-id.ts';
import { type Cell, writeXls, writeXlsx } from './write-workbooks.ts';

/** What a plate holds, as the export prints it: 96 texts in reading order per wavelength. */
export interface PlateToWrite {
  readonly primary: readonly string[];
  readonly reference: readonly string[];
}

/** One grammar of exports, written by the rules of the reader software. */
export interface Grammar {
  readonly name: string;
  readonly format: string;
  /** The texts for wells without a number that this software writes. */
  readonly states: readonly string[];
  readonly wavelengths: readonly (number | undefined)[];
  readonly write: (plate: PlateToWrite) => string | Uint8Array;
}

const NUMBERS = Array.from({ length: 12 }, (_, column) => `${column + 1}`);
const WELLS = ROW_LETTERS.flatMap((letter) => NUMBERS.map((number) => `${letter}${number}`));

const rowOf = (texts: readonly string[], row: number): readonly string[] => texts.slice(row * 12, row * 12 + 12);
const grid = (texts: readonly string[], delimiter: string, corner = ''): string =>
  [[corner, ...NUMBERS], ...ROW_LETTERS.map((letter, row) => [letter, ...rowOf(texts, row)])]
    .map((cells) => cells.join(delimiter))
    .join('\n');
const comma = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => (/^-?\d*\.\d+$/.test(text) ? text.replace('.', ',') : text));
const toCell = (text: string): Cell =>
  /^-?\d*\.?\d+(?:e-?\d+)?$/i.test(text) ? Number(text) : text === '' ? undefined : text;
const cells = (text: string, delimiter: string): readonly (readonly Cell[])[] =>
  text.split('\n').map((line) => line.split(delimiter).map(toCell));

const GEN5_HEAD = [
  '',
  '',
  'Software Version\t3.11.19',
  '',
  'Experiment File Path:\tD:\\Lab\\run.xpt',
  'Protocol File Path:\tD:\\Lab\\run.prt',
  '',
  'Plate Number\tPlate 1',
  'Date\t1/2/2025',
  'Time\t8:00:00 AM',
  'Reader Type:\tSynergy HTX',
  '',
  'Procedure Details',
  '',
  'Plate Type\t96 WELL PLATE',
  'Read\tod',
  '\tAbsorbance Endpoint',
  '\tFull Plate',
  '\tWavelengths:  450, 620',
  '',
].join('\n');

const GEN5_LAYOUT = [
  'Layout',
  ['', ...NUMBERS].join('\t'),
  ...ROW_LETTERS.flatMap((letter, row) => [
    [
      letter,
      `STD${row + 1}`,
      `STD${row + 1}`,
      ...Array.from({ length: 10 }, (_, column) => `SPL${row * 10 + column + 1}`),
      'Well ID',
    ].join('\t'),
    ['', 100 / 2 ** row, 100 / 2 ** row, ...Array(10).fill(1), 'Conc/Dil'].join('\t'),
  ]),
  '',
].join('\n');

function gen5Rows({ primary, reference }: PlateToWrite): string {
  const lines = ROW_LETTERS.flatMap((letter, row) => {
    const first = [...rowOf(primary, row), 'od:450'];
    const second = [...rowOf(reference, row), 'od:620'];
    const blanked = [...rowOf(primary, row).map(() => '9.999'), 'Blank od:450'];
    const order = row === 1 ? [second, first, blanked] : [first, second, blanked];
    return order.map((cellsOfLine, index) => [index === 0 ? letter : '', ...cellsOfLine].join('\t'));
  });
  return `${GEN5_HEAD}${GEN5_LAYOUT}\nResults\n${['', ...NUMBERS].join('\t')}\n${lines.join('\n')}\n`;
}

function gen5Blocks({ primary, reference }: PlateToWrite): string {
  const block = (title: string, texts: readonly string[]): string =>
    [
      title,
      ['', ...NUMBERS].join('\t'),
      ...ROW_LETTERS.map((letter, row) => [letter, ...rowOf(texts, row), title].join('\t')),
      '',
    ].join('\n');
  return `${GEN5_HEAD}${block('450', primary)}\n${block('620', reference)}\n${block(
    'Conc',
    primary.map(() => '<0.000'),
  )}`;
}

const softmaxHead = (format: string, kind: string, wells = '96'): string =>
  `Plate:\tPlate1\t1.3\t${format}\tEndpoint\tAbsorbance\t${kind}\tFALSE\t1\t\t\t\t\t\t2\t450 620 \t1\t12\t${wells}\t1\t8\t\t\t`;

function softmaxPlate({ primary, reference }: PlateToWrite): string {
  const rows = ROW_LETTERS.map((_, row) =>
    ['', row === 0 ? '22.5' : '', ...rowOf(primary, row), '', ...rowOf(reference, row), ''].join('\t'),
  );
  const reduced = ROW_LETTERS.map((_, row) => ['', '', ...rowOf(primary, row).map(() => '0.5'), ''].join('\t'));
  const head = ['', 'Temperature(\u00a1C)', ...NUMBERS, '', ...NUMBERS, ''].join('\t');
  const second = ['', '', ...NUMBERS, ''].join('\t');
  return [
    '##BLOCKS= 1',
    softmaxHead('PlateFormat', 'Raw'),
    head,
    ...rows,
    '',
    second,
    ...reduced,
    '~End',
    'Original Filename: x; Date Last Saved: 1/2/2025',
  ].join('\n');
}

function softmaxTime({ primary, reference }: PlateToWrite): string {
  const head = ['', 'Temperature(\u00a1C)', ...WELLS].join('\t');
  return [
    '##BLOCKS= 1',
    softmaxHead('TimeFormat', 'Raw'),
    head,
    ['', '24.1', ...primary].join('\t'),
    '',
    ['', '24.1', ...reference].join('\t'),
    '',
    '~End',
  ].join('\n');
}

function softmaxReduced({ primary }: PlateToWrite): string {
  const head = ['', '', ...WELLS].join('\t');
  return ['##BLOCKS= 1', softmaxHead('TimeFormat', 'Reduced'), head, ['', '', ...primary].join('\t'), '~End'].join(
    '\n',
  );
}

const tecanBlock = (label: string, nm: number, texts: readonly string[]): string =>
  [
    `Label: ${label}`,
    'Mode\t\t\t\tAbsorbance',
    `Wavelength\t\t\t\t${nm}\tnm`,
    'Settle Time\t\t\t\t0\tms',
    'Start Time:\t01.02.2025 10:00:00',
    '',
    '\tTemperature: 24.1 C',
    grid(texts, '\t', '<>'),
    '',
    '',
    'End Time:\t01.02.2025 10:01:00',
    '',
  ].join('\n');

function icontrol({ primary, reference }: PlateToWrite): string {
  const head =
    'Application: Tecan i-control\t\t\t\tTecan i-control , 2.0\nDevice: infinite 200Pro\t\t\t\tSerial number: 1\n\nDate:\t01.02.2025\nPlate\t\t\t\tGreiner 96\n\n';
  return `${head}${tecanBlock('Label1', 450, primary)}\n${tecanBlock('Label2', 620, reference)}`;
}

function sparkList({ primary, reference }: PlateToWrite): string {
  const block = (nm: number, texts: readonly string[]): string =>
    [
      'Mode\tAbsorbance',
      `Name\tLabel ${nm}`,
      `Measurement wavelength [nm]\t\t\t\t${nm}`,
      '',
      ['<>', ...WELLS].join('\t'),
      ['Value', ...texts].join('\t'),
      '',
      '',
    ].join('\n');
  return `Method name: x\nApplication: SparkControl\t\t\t\tV3.1\nDevice: Spark\n\n${block(450, primary)}${block(620, reference)}End Time\t2025`;
}

const magellanRows = ({ primary }: PlateToWrite): readonly (readonly Cell[])[] => {
  const order = NUMBERS.flatMap((_, column) => ROW_LETTERS.map((__, row) => row * 12 + column));
  return [
    ['Raw data', 'Well positions', 'Plate'],
    ...order.map((index) => [toCell(primary[index] as string), WELLS[index], 'P1']),
    ['Date of measurement: 2025-01-02'],
    ['Measurement wavelength: 450 nm'],
  ];
};

const skanitBlock = (nm: number, texts: readonly string[]): string =>
  [`Wavelength: ${nm} nm`, ' ', 'Plate A', ' ', grid(texts, ',', 'Abs'), ''].join('\n');
const SKANIT_NAMES = grid(
  WELLS.map((well) => (well.endsWith('1') ? 'Std0001' : 'Un0001')),
  ',',
  'Sample',
);

function skanitText({ primary, reference }: PlateToWrite): string {
  return [
    'Measurement results',
    'run.skax',
    '02/01/2025 10:00:00',
    ' ',
    'Absorbance 1',
    skanitBlock(450, primary),
    skanitBlock(620, reference),
    SKANIT_NAMES,
    '',
    'Autoloading range A1 - M40',
  ].join('\n');
}

function skanitBook({ primary, reference }: PlateToWrite): Uint8Array {
  const sheet = (step: string, nm: number, texts: readonly string[]): string =>
    ['Measurement results', 'run.skax', '02/01/2025', ' ', step, skanitBlock(nm, texts), SKANIT_NAMES].join('\n');
  return writeXlsx([
    { name: 'Absorbance 1_01', rows: cells(sheet('Absorbance 1', 450, primary), ',') },
    { name: 'Absorbance 2_02', rows: cells(sheet('Absorbance 2', 620, reference), ',') },
    { name: 'General information', rows: [['General information']] },
  ]);
}

function bmgText({ primary, reference }: PlateToWrite): string {
  const letters = ROW_LETTERS.flatMap((letter) => NUMBERS.map(() => letter));
  const columns = ROW_LETTERS.flatMap(() => NUMBERS);
  return [
    'User: USER,Path: C:\\Program Files (x86)\\BMG\\Omega\\User\\Data\\,Test run no.: 12',
    'Test name: elisa,Date: 1/2/2025,Time: 10:00:00',
    '',
    'ID1: 7,ID2: ,ID3: ,',
    'Absorbance',
    '',
    '1. Raw Data (450 1)',
    '',
    grid(primary, ',').replace('12\n', '12,\n'),
    '',
    '2. Raw Data (620 2)',
    '',
    grid(reference, ',').replace('12\n', '12,\n'),
    '',
    ' ',
    ['Well Row', ...letters].join(','),
    ['Well Col', ...columns].join(','),
    ['Content', ...WELLS.map((_, index) => `Sample X${index + 1}`)].join(','),
    ['Raw Data (450 1)', ...primary].join(','),
    ['Raw Data (620 2)', ...reference].join(','),
    '',
    'Basic settings',
    'Measurement type:,Absorbance',
  ].join('\n');
}

function envisionText({ primary }: PlateToWrite): string {
  const padded = NUMBERS.map((number) => number.padStart(2, '0'));
  const rows = ROW_LETTERS.map((letter, row) => [letter, ...rowOf(primary, row), ''].join(','));
  return [
    'Plate information',
    'Plate,Repeat,Barcode,Measured height,Label,ScanX,ScanY,Measinfo,Kinetics,Measurement date,',
    '1,1,="",14.35,A450(1),0,0,De=1st Ex=Btm Em=N/A Wdw=N/A (8),0,1/2/2025,',
    '',
    'Background information',
    'Plate,Label,Result,Signal,Flashes/Time,Meastime,MeasInfo,',
    '1,A450,0,295000,300,00:00:00.000,De=1st Ex=Btm Em=N/A Wdw=N/A (8),',
    '',
    'Results for A450(1) - channel 1 (A)',
    ['', ...padded, ''].join(','),
    ...rows,
    '',
    'Basic assay information',
    'Number of the wells in the plate,,,,96',
    'Platemap:',
    ['', ...padded, ''].join(','),
    ...ROW_LETTERS.map((letter) => [letter, ...Array(12).fill('- ')].join(',')),
  ].join('\n');
}

function kaleidoText({ primary }: PlateToWrite): string {
  return [
    '',
    'Results for ABS mono 1',
    '',
    'Barcode: V-1, PlateRepeat: 1, WellRepeat: 1',
    grid(primary, ','),
    '',
    'Software version:,,Kaleido 2.0.3058',
    'Platemap',
    'Plate',
    grid(
      WELLS.map(() => '-'),
      ',',
    ),
    '',
    'Measurements:',
    'Tech,,,,ABS mono 1',
    'Excitation wavelength [nm],,,,450',
  ].join('\n');
}

function byonoyText({ primary }: PlateToWrite): string {
  const names = grid(
    WELLS.map((_, index) => `Sample ${index + 1}`),
    ',',
  );
  return [grid(primary, ','), '', '', names, '', 'Sample Wavelength (nm),450', 'Reference Wavelength (nm),-1'].join(
    '\n',
  );
}

function allotropeText({ primary, reference }: PlateToWrite): string {
  const document = (well: string, nm: number, text: string): object => {
    const isNumber = /^-?\d/.test(text);
    return {
      'device control aggregate document': {
        'device control document': [
          { 'detection type': 'Absorbance', 'detector wavelength setting': { value: nm, unit: 'nm' } },
        ],
      },
      'sample document': {
        'location identifier': well,
        'well plate identifier': 'P1',
        'sample identifier': `Unk ${well}`,
      },
      absorbance: { value: isNumber ? Number(text) : -0, unit: 'mAU' },
      ...(isNumber
        ? {}
        : { 'error aggregate document': { 'error document': [{ error: text === '' ? 'NaN' : text }] } }),
    };
  };
  const measurements = WELLS.map((well, index) => ({
    'measurement aggregate document': {
      'plate well count': { value: 96, unit: '#' },
      'measurement document': [
        document(well, 450, primary[index] as string),
        document(well, 620, reference[index] as string),
      ],
    },
  }));
  const root = {
    '$asm.manifest': 'plate-reader',
    'plate reader aggregate document': { 'plate reader document': measurements },
  };
  return JSON.stringify(root, (_, value) => (Object.is(value, -0) ? '__negative zero__' : value)).replace(
    /"__negative zero__"/g,
    '-0.0',
  );
}

const PLAIN_STATES = ['OVER', 'OVRFLW', 'Masked', '', 'NaN', '*0.356*', '> 4.0'];

/** Every grammar that is read, each written from its description. */
export const GRAMMARS: readonly Grammar[] = [
  {
    name: 'grid with commas',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [undefined],
    write: ({ primary }) => grid(primary, ','),
  },
  {
    name: 'grid with semicolons and decimal commas',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [450],
    write: ({ primary }) => `OD 450 nm\n\n${grid(comma(primary), ';', '\\')}`,
  },
  {
    name: 'grid with tabs',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [undefined],
    write: ({ primary }) => grid(primary, '\t'),
  },
  {
    name: 'two titled grids',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [450, 620],
    write: ({ primary, reference }) => `450 nm\n${grid(primary, ',')}\n\n620 nm\n${grid(reference, ',')}`,
  },
  {
    name: 'values without headers',
    format: 'generic',
    states: ['OVER', 'NaN', 'Masked'],
    wavelengths: [undefined],
    write: ({ primary }) => ROW_LETTERS.map((_, row) => rowOf(primary, row).join('\t')).join('\n'),
  },
  {
    name: 'well list',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [450],
    write: ({ primary }) =>
      `Well,Sample,OD450\n${WELLS.map((well, index) => `${well},S${index},${primary[index]}`).join('\n')}`,
  },
  {
    name: 'well list with row and column',
    format: 'generic',
    states: PLAIN_STATES,
    wavelengths: [undefined],
    write: ({ primary }) =>
      `Row;Column;Absorbance\n${WELLS.map((well, index) => `${well[0]};${well.slice(1)};${comma(primary)[index]}`).join('\n')}`,
  },
  {
    name: 'grid in a workbook',
    format: 'generic',
    states: ['OVER', 'Masked', ''],
    wavelengths: [450, 620],
    write: ({ primary, reference }) =>
      writeXlsx([
        { name: 'OD 450', rows: cells(grid(primary, ','), ',') },
        { name: 'OD 620', rows: cells(grid(reference, ','), ',') },
      ]),
  },
  {
    name: 'Gen5, labelled rows',
    format: 'gen5',
    states: ['OVRFLW', 'MISSED', '*0.356*', '?????', ''],
    wavelengths: [450, 620],
    write: gen5Rows,
  },
  {
    name: 'Gen5, titled blocks',
    format: 'gen5',
    states: ['OVRFLW', '*****'],
    wavelengths: [450, 620],
    write: gen5Blocks,
  },
  {
    name: 'SoftMax Pro, PlateFormat',
    format: 'softmax',
    states: ['Masked', 'Path?', 'NaN', 'Range?'],
    wavelengths: [450, 620],
    write: softmaxPlate,
  },
  {
    name: 'SoftMax Pro, TimeFormat',
    format: 'softmax',
    states: ['', 'NaN'],
    wavelengths: [450, 620],
    write: softmaxTime,
  },
  {
    name: 'SoftMax Pro, reduced only',
    format: 'softmax',
    states: ['', 'NaN'],
    wavelengths: [450],
    write: softmaxReduced,
  },
  {
    name: 'SoftMax Pro, saved again with commas',
    format: 'softmax',
    states: ['Masked'],
    wavelengths: [450, 620],
    write: (plate) => softmaxPlate(plate).replace(/\t/g, ',').replace(/\n/g, '\r'),
  },
  { name: 'Tecan i-control', format: 'tecan', states: ['OVER', ''], wavelengths: [450, 620], write: icontrol },
  {
    name: 'Tecan i-control workbook',
    format: 'tecan',
    states: ['OVER', ''],
    wavelengths: [450, 620],
    write: (plate) => writeXlsx([{ name: 'Sheet2', rows: cells(icontrol(plate), '\t') }]),
  },
  { name: 'Tecan SparkControl list', format: 'tecan', states: ['OVER', ''], wavelengths: [450, 620], write: sparkList },
  {
    name: 'Tecan Magellan list',
    format: 'tecan',
    states: ['OVER'],
    wavelengths: [450],
    write: (plate) => writeXlsx([{ name: 'Magellan Sheet 1', rows: magellanRows(plate) }]),
  },
  {
    name: 'Tecan Magellan .xls',
    format: 'tecan',
    states: ['OVER'],
    wavelengths: [undefined],
    write: ({ primary }) => writeXls({ name: 'Magellan Sheet 1', rows: cells(grid(primary, '\t', '<>'), '\t') }),
  },
  { name: 'SkanIt text', format: 'skanit', states: ['NaN', ''], wavelengths: [450, 620], write: skanitText },
  { name: 'SkanIt workbook', format: 'skanit', states: ['NaN', ''], wavelengths: [450, 620], write: skanitBook },
  { name: 'BMG MARS', format: 'bmg', states: ['overflow', ''], wavelengths: [450, 620], write: bmgText },
  { name: 'EnVision', format: 'envision', states: ['OVER'], wavelengths: [450], write: envisionText },
  { name: 'Kaleido', format: 'kaleido', states: ['OVER'], wavelengths: [450], write: kaleidoText },
  { name: 'Byonoy', format: 'byonoy', states: ['OVER', ''], wavelengths: [450], write: byonoyText },
  {
    name: 'filter photometer',
    format: 'photometer',
    states: ['*****', ''],
    wavelengths: [450, 620],
    write: ({ primary, reference }) =>
      `Protocol:\telisa 01.02.2025\nPlate format:\t96 Wells\n\nAbsorbances     Filter 1: 450nm\n\n${grid(primary, '\t')}\n\nAbsorbances     Filter 2: 620nm\n\n${grid(reference, '\t')}\n`,
  },
  {
    name: 'Allotrope JSON',
    format: 'allotrope',
    states: ['OVRFLW', 'MISSED'],
    wavelengths: [450, 620],
    write: allotropeText,
  },
];
