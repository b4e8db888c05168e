import type { Source } from './interpretation.ts';

const SOURCE_DOCUMENT = 'Troubleshooting Loss of Response to Infliximab Therapy, technical support document, 2025';

/** What the built-in rows, thresholds and flags rest on, by id. A policy adds its own. */
export const DECISION_SOURCES: Readonly<Record<string, string>> = {
  'SEED-T1': `Source document, Table 1 (${SOURCE_DOCUMENT})`,
  'SEED-T2': 'Source document, Table 2',
  'SEED-S1': 'Source document, Step 1: confirm active inflammation',
  'SEED-RUO': 'Source document, disclaimer: research use only',
  'SEED-R13':
    'Source document, reference 13: meta-analysis of loss of response to infliximab and adalimumab in ulcerative colitis',
  'SEED-R16': 'Source document, reference 16: response after dose escalation from 20% to 95%',
  ARUP: 'ARUP 2008320 / 2013612, interpretive matrix as in the University of Iowa pathology handbook',
  MELMED:
    'Melmed GY et al., appropriateness of testing for anti-TNF agent and antibody concentrations (RAND/UCLA panel)',
  AGA17: 'AGA Institute guideline on therapeutic drug monitoring in IBD, Gastroenterology 2017',
  'AGA17-5': 'AGA 2017 suggested infliximab trough >=5 µg/mL (seen in secondary sources only)',
  EULAR22: 'EULAR points to consider for TDM of biopharmaceuticals, Ann Rheum Dis 2023;82:65-73',
  'NICE-DG22': 'NICE DG22 (Crohn), 2016',
  MAYO: 'Mayo Clinic Laboratories test catalogue INFXR / INFXP / INXAB',
  EXETER: 'Exeter Clinical Laboratory, infliximab total antibody (ELISA)',
  NWLP: 'North West London Pathology: free ADA assays are not drug tolerant',
  QB20: 'Quantum Blue against three ELISAs, Ther Adv Gastroenterol 2020, doi 10.1177/1756284820965790',
  AFONSO16: 'Afonso J et al., Ther Adv Gastroenterol 2016;9:781-794',
  UNGAR15: 'Ungar B et al., World J Gastroenterol 2015;21:1907 (double-negative sera)',
  UNGAR14: 'Ungar B et al., Gut 2014;63:1258 (transient antibodies)',
  STEEN: 'Steenholdt C et al., Gut 2014;63:919 (randomised trial)',
  THERADIAG: 'Theradiag, results interpretation (kit vendor)',
  MARSHF: 'Marshfield Labs LTRM 26052',
  COG19: 'Papamichael K et al., Curr Opin Gastroenterol 2019 (PMC6785387), Table 1',
  MULL: 'Mulleman D et al., Arthritis Res Ther 2009, ar2867, Table 1 (rheumatoid arthritis)',
  BMC12: 'BMC Musculoskelet Disord 2012;13:184 (rheumatoid arthritis)',
  PSO: 'Dannepond C et al., Acta Derm Venereol 2015;95(4) (psoriasis)',
  NORDRUM: 'NOR-DRUM A, JAMA 2021;325:1744',
  'SC-HONG': 'Hong SN et al., Aliment Pharmacol Ther 2025;61:313 (subcutaneous infliximab)',
  SYNN: 'Synnovis (St Thomas), infliximab',
  WAIK: 'Waikato / Canterbury Health Laboratories, infliximab',
  SENAITE: 'senaite.core, pull request 2682: results below and above the limits are reported as such',
  DESIGN: 'Design choice of tdm-elisa (no published source)',
};

/** The citations of source ids; an id without an entry stands for itself. */
export function citeSources(ids: Iterable<string>, known: Readonly<Record<string, string>>): readonly Source[] {
  return [...new Set(ids)].map((id) => ({ id, citation: known[id] ?? id }));
}
