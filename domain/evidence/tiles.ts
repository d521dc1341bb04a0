/** A place on one of the two tile maps; `row` and `column` count from 1. */
export interface Tile {
  /** What addresses and data name it by. */
  id: string;
  /** As the tables write it. */
  name: string;
  /** As a tile has room for it; may hold soft hyphens. */
  short: string;
  code: string;
  row: number;
  column: number;
}

export type Side = 'province' | 'country';

/**
 * China's 31 provincial-level units, roughly where they lie. Id, code (ISO 3166-2:CN), name, short name if another;
 * a dot is an empty place.
 */
const CHINA = `
. . . . . . heilongjiang:HL:Heilongjiang:Hei-long-jiang
. . . . inner-mongolia:NM:Inner_Mongolia:Inner_Mong. . jilin:JL:Jilin
xinjiang:XJ:Xinjiang:Xin-jiang . gansu:GS:Gansu ningxia:NX:Ningxia:Ning-xia beijing:BJ:Beijing:Bei-jing tianjin:TJ:Tianjin:Tian-jin liaoning:LN:Liaoning:Liao-ning
. qinghai:QH:Qinghai:Qing-hai shaanxi:SN:Shaanxi:Shaan-xi shanxi:SX:Shanxi hebei:HE:Hebei shandong:SD:Shandong:Shan-dong .
tibet:XZ:Tibet sichuan:SC:Sichuan:Si-chuan chongqing:CQ:Chongqing:Chong-qing henan:HA:Henan anhui:AH:Anhui jiangsu:JS:Jiangsu:Jiang-su shanghai:SH:Shanghai:Shang-hai
. yunnan:YN:Yunnan guizhou:GZ:Guizhou:Gui-zhou hubei:HB:Hubei jiangxi:JX:Jiangxi:Jiang-xi zhejiang:ZJ:Zhejiang:Zhe-jiang .
. . guangxi:GX:Guangxi:Guang-xi hunan:HN:Hunan fujian:FJ:Fujian . .
. . hainan:HI:Hainan guangdong:GD:Guangdong:Guang-dong . . .`;

/** The 54 African member states of the United Nations, in the same way; the code is ISO 3166-1 alpha-3, and the id too. */
const AFRICA = `
. . MAR:Morocco:Mo-rocco DZA:Algeria:Al-geria TUN:Tunisia:Tu-nisia LBY:Libya EGY:Egypt . .
CPV:Cabo_Verde MRT:Mauritania:Mauri-tania MLI:Mali BFA:Burkina_Faso NER:Niger TCD:Chad SDN:Sudan ERI:Eritrea .
SEN:Senegal:Sene-gal GIN:Guinea CIV:Côte_d’Ivoire BEN:Benin NGA:Nigeria:Ni-geria CAF:Central_African_Republic:C._Afr._Rep. SSD:South_Sudan ETH:Ethiopia:Ethi-opia DJI:Djibouti:Dji-bouti
GMB:Gambia SLE:Sierra_Leone GHA:Ghana TGO:Togo CMR:Cameroon:Came-roon COG:Congo UGA:Uganda KEN:Kenya SOM:Somalia:Soma-lia
GNB:Guinea-Bissau:Guinea-_Bissau LBR:Liberia:Libe-ria . STP:São_Tomé_and_Príncipe:São_Tomé GNQ:Equatorial_Guinea:Eq._Guinea COD:Democratic_Republic_of_the_Congo:DR_Congo RWA:Rwanda TZA:Tanzania:Tan-zania SYC:Seychelles:Sey-chelles
. . . . GAB:Gabon AGO:Angola BDI:Burundi:Bu-rundi MWI:Malawi COM:Comoros:Como-ros
. . . . . NAM:Namibia:Nami-bia ZMB:Zambia MOZ:Mozambique:Mozam-bique MDG:Madagascar:Mada-gascar
. . . . . BWA:Botswana:Bots-wana ZWE:Zimbabwe:Zim-babwe SWZ:Eswatini:Eswa-tini MUS:Mauritius:Mauri-tius
. . . . . ZAF:South_Africa LSO:Lesotho:Leso-tho . .`;

function readTiles(drawing: string, read: (parts: string[]) => Pick<Tile, 'id' | 'code' | 'name' | 'short'>): Tile[] {
  return drawing
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .split(' ')
        .flatMap((place, column): Tile[] =>
          place === '.' ? [] : [{ ...read(place.split(':')), row: row + 1, column: column + 1 }],
        ),
    );
}

const readName = (text = '') => text.replaceAll('_', ' ');
const readShort = (text: string | undefined, name: string) =>
  text === undefined ? readName(name) : readName(text.replace(/-(?!_)/g, '\u00ad'));

export const PROVINCES: readonly Tile[] = readTiles(CHINA, ([id = '', code = '', name = '', short]) => {
  return { id, code, name: readName(name), short: readShort(short, name) };
});

export const COUNTRIES: readonly Tile[] = readTiles(AFRICA, ([code = '', name = '', short]) => {
  return { id: code, code, name: readName(name), short: readShort(short, name) };
});

const byId = new Map([...PROVINCES, ...COUNTRIES].map((tile) => [tile.id, tile]));

/** The tile of an id on either map; null for no such place. */
export function findTile(id: string): Tile | null {
  return byId.get(id) ?? null;
}

/** The name of a place as the tables write it; an unknown id names itself. */
export function tileName(id: string): string {
  return byId.get(id)?.name ?? id;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

/**
 * Where an arrow key leads on a map with empty places: along the row past the gaps; up and down to the nearest row that
 * has tiles, and there to the nearest column (of two as near, the left one). The same tile where the map ends.
 */
export function stepFrom(tiles: readonly Tile[], from: Tile, direction: Direction): Tile {
  const row = tiles.filter((tile) => tile.row === from.row).sort((a, b) => a.column - b.column);
  switch (direction) {
    case 'left':
      return row.findLast((tile) => tile.column < from.column) ?? from;
    case 'right':
      return row.find((tile) => tile.column > from.column) ?? from;
    case 'row-start':
      return row[0] ?? from;
    case 'row-end':
      return row.at(-1) ?? from;
    case 'first':
      return tiles[0] ?? from;
    case 'last':
      return tiles.at(-1) ?? from;
    case 'up':
    case 'down': {
      const sign = direction === 'up' ? -1 : 1;
      const ahead = tiles.filter((tile) => (tile.row - from.row) * sign > 0);
      const distance = (tile: Tile) => Math.abs(tile.row - from.row) * 100 + Math.abs(tile.column - from.column);
      return [...ahead].sort((a, b) => distance(a) - distance(b) || a.column - b.column)[0] ?? from;
    }
  }
}
