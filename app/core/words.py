"""256 short English words, one for each byte, for fingerprints that people read aloud.

The list is part of printed papers: a word never changes its place.
"""

WORDS = tuple(
    """
    able acid aged also apex arch area army atom aunt axis baby back bake ball band bank
    bark barn base bath bead beam bean bear beef bell belt bench bird blue boat body bone
    book boot bowl brass bread brick bridge broom brush cake calf camel camp cane card cart
    cave cedar chain chair chalk chest chief child clay cliff clock cloth cloud coal coast
    coffee coin comb cook coral cork corn cotton cow crab cream crown cube cup dance date
    dawn deer desert desk dish dog donkey door dove dragon dream dress drum duck dust eagle
    ear earth east echo eel egg elbow elm fairy fall farm feast fence field fig fire fish
    flag flame flour flute foam forest fork fox frog fruit game garden gate ghost gift
    ginger glass glove goat gold goose grain grape grass green guitar hair hall hammer hand
    harp hat hawk heart hill honey hook horn horse house ice ink iron island ivory jacket
    jar jewel judge juice jump kettle key king kite knee knife ladder lake lamb lamp leaf
    lemon lily lime lion lips lock lotus lunch magic maize mango maple market mask meal
    melon milk mill mint mirror month moon moss mouse music nail neck needle nest night
    north nose nut oak oat ocean olive onion orange otter oven owl ox palm paper peach
    pearl pen pepper piano pig pilot pine pipe plum poem pond pool pot rabbit rain rice
    ring river road robin rock roof root rope rose ruby sail salt sand school sea seed
    shell ship
    """.split()
)
