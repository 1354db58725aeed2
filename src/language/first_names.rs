//! First names that are borne by one gender only in the languages of the product: what a
//! pronoun may stand for. A name that is a man's here and a woman's there is left out.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Grammatical gender of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// "he"
    Male,
    /// "she"
    Female,
}

const FEMALE: &str = "\
adriana agata agnes agnieszka alessandra aleksandra alexandra alice alicia amanda amélie amy ana angela angelika \
anita anja anke ann anna anne annalena annegret annelies annette annie annika antje antonella antonia astrid audrey \
barbara beata beate beatrice beatriz birgit brigitte camille carla carlotta carmen carolina caroline catarina cathérine \
catherine cécile charlotte chiara christiane christina christine cinzia claire clara claudia corinne cornelia cristina \
daniela danielle denise diana dilma dolores dominika donatella doris dorothea edith elena eleonora elisa elisabeth \
elizabeth elke elly elżbieta emilia emily emma erika esther eva ewa federica fernanda florence francesca françoise \
franziska frauke frida gabriela gesche giorgia giovanna giulia grace greta hanna hannah hanneke heike helen helena hélène hilary hillary \
ilaria inés inês ingrid inge irene isabel isabella isabelle iwona jane janet jennifer jessica joana joanna johanna judith \
julia juliane julie kamala karen karin karolina katarzyna katharina katherine kathrin katrin kerstin klara laura lena \
letizia lidia linda lisa liz lotte louise lucía lucia lucie luisa magdalena maja małgorzata manuela mara marcela \
margaret margarita margaux margherita maria maría marie marina marine marion marta martha martina martine mary mathilde \
melanie mercedes michela michelle mónica monica monika nadia nancy natalia natalie nathalie nicole nina olga \
olivia paola patricia patrizia paula paulina pauline penny petra pilar rachel raffaella raquel rebecca renata renate rita roberta \
rosa ruth sabine sabrina samantha sandra sara sarah ségolène serena silke silvia simona sofia sofía sonia \
sophie stefania stefanie stella susan susana susanne sylvia sylvie tamara tania tatiana teresa theresa ulrike ursula \
valentina valeria valérie vera veronica véronique victoria virginia virginie viola wanda wiebke yolanda yvonne zofia zuzanna";

const MALE: &str = "\
adam adrian adolfo alain alan albert alberto aldo alejandro aleksander alessandro alexander alexandre alfonso alfred \
alfredo álvaro andré andreas andreu andrew andrzej angelo anthony antoine antoni antonio antónio armando armin arnaud arthur \
arturo augusto barack bart benjamin bernard bernd björn boris brian bruno carl carlo carles carlos charles christian \
christoph christophe claudio clemens craig cristian cristiano daniel daniele dario david davide diego dieter dirk dominik \
donald eduardo elon emilio emmanuel enric enrico enrique eric erik ernesto ernst ettore eugenio étienne fabio fabrizio \
federico felipe felix ferdinand fernando filip filippo florian francesc francesco francis francisco franco françois frank frans franz \
fred frédéric frederik friedrich gabriel geert georg george georges gerard gerd gerhard gianluca gianni gilles giorgio \
giovanni giuseppe gonzalo gordon grzegorz guido guillaume gustavo günter hans harald harry heiko heinz helmut hendrik henri \
henry herbert hubert hugo ian ignacio igor iván ivan jacek jack jacob jacques jaime jair jakob jakub jaap james jarosław \
jason javier jeff jeffrey jens jeremy jérôme jerzy jim jimmy joachim joão joaquín jochen joe joel johan johannes john \
jonas jonathan jordi jörg jorge josé josef joseph josep juan jürgen julian julien julio justin kamil karl karol kees keir \
kenneth kevin klaus konrad krzysztof kurt larry lars laurent lech leo leon leonardo lorenzo lothar louis luca lucas luciano ludwig luigi \
luis luiz łukasz maciej manuel marc marcel marcelo marcello marcin marco marcos marek mariano mario mark markus martin \
massimo mateo mateusz matteo matthew matthias maurice mauricio maurizio maurits mauro max maximilian michael michał michel \
miguel mike mikel mirosław mohamed mohammed moritz narendra nicolas nicolás nicolò nikolaus nils norbert olaf oliver \
olivier oriol oscar óscar otto pablo paolo pascal pasquale patrick patryk patxi paul paulo paweł pedro peter petr philip \
philipp philippe pier pierre piero pieter pietro piotr rafael rafał rainer ralf ralph ramón raúl raymond recep renato ricardo \
riccardo richard rishi robert roberto rodrigo roger roland rolf roman ronald rubén rudolf ruud ryszard salvador salvatore \
samuel santiago sauli scott sébastien sebastian sebastián sebastiano sergio sérgio simon sławomir stanisław stefan stefano \
stéphane stephan stephen steve steven sven sylvain szymon tadeusz thierry thilo thomas tim timothy tobias tom tomasz \
tommaso tony udo ulrich umberto uwe vicente victor víctor vincent vincenzo vittorio vladimir volker volodymyr waldemar \
walter werner wilhelm willem william wim wladimir włodzimierz wojciech wolfgang wouter xavier yannick yves zbigniew";

/// The gender that a first name tells; `name` in small letters.
pub fn gender(name: &str) -> Option<Gender> {
    static NAMES: OnceLock<HashMap<&'static str, Gender>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let of = |list: &'static str, g| list.split_whitespace().map(move |n| (n, g));
        of(FEMALE, Gender::Female).chain(of(MALE, Gender::Male)).collect()
    });
    names.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_both_genders_tells_none() {
        for name in ["andrea", "jean", "kim", "simone", "gabriele", "robin", "dominique"] {
            assert_eq!(gender(name), None, "{name}");
        }
        assert_eq!(gender("zofia"), Some(Gender::Female));
        assert_eq!(gender("étienne"), Some(Gender::Male));
    }

    #[test]
    fn no_name_stands_in_both_lists() {
        assert!(FEMALE.split_whitespace().all(|n| MALE.split_whitespace().all(|m| m != n)));
    }
}
