"""Makes the two files beside it; see README.md. Usage: python3 make-fonts.py FOLDER (with Adobe's variable TTFs)."""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Latin, pinyin's vowels with their tones, and the signs that the pages use. ✓, ◆ and the like stay with the system.
LETTERS = (
    [*range(0x20, 0x7F), *range(0xA0, 0x100)]
    + [ord(sign) for sign in "āēīōūĀĒĪŌŪǎǐǒǔěńňǹǖǘǚǜǍǏǑǓđħıłŋœŒşšžćčğʼ‐–—‘’‚“”„•…″′‹›−≈←↑→↓€"]
    + [0x2009, 0x200A, 0x202F]
)
FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "onum", "lnum", "pnum", "tnum"]
# The name “Source” is reserved (OFL, Reserved Font Name): a changed file must have another.
NAME = "Provinces Serif"


def wear_text_figures(font: TTFont) -> None:
    """Old-style, proportional figures where a page asks for none: in text they are the rule, in tables CSS says otherwise."""
    table = font["GSUB"].table
    maps: dict[str, dict[str, str]] = {"pnum": {}, "onum": {}}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag in maps:
            for index in record.Feature.LookupListIndex:
                for lookup in table.LookupList.Lookup[index].SubTable:
                    maps[record.FeatureTag].update(getattr(lookup, "ExtSubTable", lookup).mapping)
    for letters in (part.cmap for part in font["cmap"].tables):
        for digit in range(0x30, 0x3A):
            if digit in letters:
                plain = maps["pnum"].get(letters[digit], letters[digit])
                letters[digit] = maps["onum"].get(plain, plain)


def make(source: Path, target: Path, style: str, wght: tuple[int, int] | int = (400, 700), opsz: int = 18) -> None:
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    font = TTFont(source)
    subsetter.subset(font)
    # Written and read again: the instancer wants tables that have been laid out.
    packed = io.BytesIO()
    font.save(packed)
    packed.seek(0)
    font = instantiateVariableFont(TTFont(packed), {"opsz": opsz, "wght": wght})
    wear_text_figures(font)
    names = font["name"]
    for name_id, text in {1: NAME, 2: style, 4: f"{NAME} {style}", 6: f"ProvincesSerif-{style}", 16: NAME, 17: style}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    names.names = [name for name in names.names if name.nameID in (0, 1, 2, 4, 5, 6, 13, 14, 16, 17) or name.nameID > 255]
    font.flavor = target.suffix[1:]
    font.save(target)
    print(target.name, target.stat().st_size)


if __name__ == "__main__":
    source, here = Path(sys.argv[1]), Path(__file__).parent
    make(source / "SourceSerif4Variable-Roman.ttf", here / "provinces-serif.woff2", "Roman")
    make(source / "SourceSerif4Variable-Italic.ttf", here / "provinces-serif-italic.woff2", "Italic")
    # For the pictures that links are shared with, drawn at build by what knows neither WOFF2 nor axes.
    pictures = here.parents[2] / "app" / "share"
    make(source / "SourceSerif4Variable-Roman.ttf", pictures / "title.woff", "Semibold", wght=600, opsz=40)
    make(source / "SourceSerif4Variable-Roman.ttf", pictures / "text.woff", "Roman", wght=400, opsz=24)
