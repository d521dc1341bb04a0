import { COUNTRIES, PROVINCES, type Side, type Tile } from './tiles';

/** China's six customary regions, and Africa's five as the United Nations group its members (M49), from north to south. */
const REGIONS: Record<Side, readonly [name: string, ids: string][]> = {
  province: [
    ['Northeast', 'heilongjiang jilin liaoning'],
    ['North', 'inner-mongolia beijing tianjin hebei shanxi'],
    ['Northwest', 'xinjiang gansu ningxia qinghai shaanxi'],
    ['East', 'shandong jiangsu anhui shanghai zhejiang jiangxi fujian'],
    ['South central', 'henan hubei hunan guangxi guangdong hainan'],
    ['Southwest', 'tibet sichuan chongqing guizhou yunnan'],
  ],
  country: [
    ['Northern Africa', 'MAR DZA TUN LBY EGY SDN'],
    ['Western Africa', 'CPV MRT SEN GMB GNB GIN SLE LBR MLI CIV BFA GHA TGO BEN NER NGA'],
    ['Middle Africa', 'TCD CMR CAF STP GNQ GAB COG COD AGO'],
    ['Eastern Africa', 'ERI DJI SOM ETH SSD UGA KEN RWA BDI TZA SYC COM MWI MOZ ZMB ZWE MDG MUS'],
    ['Southern Africa', 'NAM BWA SWZ ZAF LSO'],
  ],
};

export interface Region {
  name: string;
  tiles: Tile[];
}

/** The places of one side by region, those alone that `keep` wants; regions without any are left out. */
export function listRegions(side: Side, keep: (id: string) => boolean): Region[] {
  const tiles = side === 'province' ? PROVINCES : COUNTRIES;
  return REGIONS[side]
    .map(([name, ids]) => ({
      name,
      tiles: ids.split(' ').flatMap((id) => (keep(id) ? (tiles.find((tile) => tile.id === id) ?? []) : [])),
    }))
    .filter((region) => region.tiles.length > 0);
}
