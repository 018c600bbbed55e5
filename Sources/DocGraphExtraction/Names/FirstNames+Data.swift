// Written for docgraph from general knowledge: the given names of English texts and of the news of the world.

extension FirstNames {
  static let male = """
    Aaron Abdul Abdullah Abdel Abdulaziz Abraham Adam Adolf Adrian Ahmad Ahmed Ahmet Alan Albert Alberto Alejandro Aleksandr
    Aleksander Alessandro Alexander Alexandre Alexei Alexey Alf Alfonso Alfred Alfredo Ali Allan Allen Alvaro Alvin Amir Anatoly
    Anders Andre Andreas Andrei Andres Andrew Andrey Andrzej Andy Angelo Anil Anthony Antoine Anton Antonio António Antonis
    Anwar Archibald Armando Arnold Arthur Artur Arturo Arvind Ashok Augusto August Axel Ayman Barack Barry Bashar Bart Ben Benedict
    Benjamin Benjamín Benny Bernard Bernd Bernie Bert Bertrand Bill Billy Bjorn Björn Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan
    Brent Brett Brian Bruce Bruno Bryan Byron Calvin Carl Carlo Carlos Cesar Chad Charles Charlie Chester Chris Christian
    Christoph Christophe Christopher Clarence Claude Claudio Clayton Cliff Clifford Clint Clinton Clive Colin Conor Conrad Constantin
    Cornelius Craig Curtis Cyril Dale Damian Damien Dan Daniel Daniele Danny Darrell Darren Dave David Davide Dean Deepak Denis Dennis
    Derek Desmond Dick Didier Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duncan Dwight
    Dylan Earl Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliott Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik
    Ernest Ernesto Ernst Erwin Ethan Eugene Evan Fabian Fabio Felix Ferdinand Fernando Fidel Florian Francesco Francis Francisco
    Franco Francois François Frank Franklin Franz Fred Freddie Frederic Frederick Fredrik Friedrich Fritz Gabriel Gareth Gary
    Gavin Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Gerry Giacomo Gilbert Gilles Giorgio Giovanni Giuseppe Glen
    Glenn Gordon Graham Grant Greg Gregor Gregory Guido Guillaume Guillermo Gunter Günter Gustav Gustavo Guy Hamid Hamza Hank Hans
    Harald Hari Harold Harry Harvey Hasan Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann
    Hernan Hiroshi Horace Horst Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Imran Isaac Isaiah Ismail Ivan Jaap Jack Jacob Jacques
    Jaime Jake Jakob Jakub Jamal James Jan Jared Jason Javier Jay Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeff Jefferson
    Jeffrey Jens Jeremy Jerome Jerry Jesper Jesus Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johann Johannes John Johnny Jon
    Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Jozef Juan Juha Jules Julian Julien Julio Julius Junichi Jurgen Jürgen
    Justin Kaspar Karl Keith Ken Kenneth Kenny Kent Kevin Khaled Khalid Klaus Konrad Konstantin Kostas Kurt Kwame Kyle Lance Larry Lars
    Laurent Lawrence Lech Leif Leo Leon Leonard Leonardo Leonid Leopold Lewis Liam Lionel Lloyd Lorenzo Lou Louis Lowell Luc Luca Lucas
    Luciano Ludwig Luigi Luis Luiz Luka Lukas Luke Magnus Mahmoud Manfred Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus
    Mario Mariusz Mark Markus Marshall Martin Marvin Masahiro Massimo Mats Matt Matteo Matthew Matthias Maurice Mauricio Max
    Maximilian Maxim Mehmet Melvin Michael Michal Michel Miguel Mikael Mike Mikhail Miklos Milan Milos Miloš Mitch Mitchell Mohamed
    Mohammad Mohammed Mohamad Mohan Moritz Morris Moses Mustafa Muhammad Murat Murray Nabil Narendra Nasser Nathan Nathaniel Neil Nelson
    Nicholas Nick Nicolas Nicolás Niels Nigel Nikita Nikolai Nikolay Nikos Nils Noah Noam Norman Octavio Olaf Oleg Oleksandr Oliver Olivier
    Omar Orlando Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pawel Pedro Per Percy Pete Peter Petr
    Petro Petros Phil Philip Philippe Phillip Pierre Pieter Piotr Preston Qasim Rafael Rahul Rainer Raj Rajesh Rajiv Ralf Ralph Ramon
    Randall Randy Raphael Rashid Raul Ravi Ray Raymond Recep Reginald Reinhard Rene René Ricardo Riccardo Richard Rick Robert Roberto Robin
    Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russ Russell Ryan Said Sajid
    Salman Salvador Salvatore Sam Sami Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Sebastião Serge Sergei Sergey Sergio Seth Shane
    Shaun Shawn Shinzo Sidney Siegfried Sigmund Silvio Simon Stan Stanley Stefan Stefano Stephan Stephen Steve Steven Stewart Stuart Sultan
    Suresh Sven Takashi Tariq Ted Terence Terje Terrence Theo Theodore Thierry Thomas Thorsten Tim Timothy Tobias Todd Tom Tomas Tomás Tommaso
    Tommy Toni Tony Torsten Travis Trevor Tristan Tyler Ulrich Umar Uwe Vaclav Václav Valentin Vasily Viktor Vince Vincent Vincenzo Vijay Vitaly
    Vittorio Vlad Vladimir Volodymyr Walid Wallace Walter Warren Wayne Werner Wesley Wilfred Wilhelm Will Willem William Willy Winston
    Wojciech Wolfgang Xavier Yakov Yann Yasser Yevgeny Yitzhak Yoshihide Youssef Yuri Yusuf Yves Zachary Zbigniew Zoltan
    Aksel Alun Amit Anand Angus Anselm Ante Armen Arne Arun Arvid Asger Atle Babatunde Bastian
    Bjarne Burak Caleb Callum Caspian Cem Chidi Ciaran Cormac Corwin Cosimo Dafydd Dag Daisuke Dario
    Declan Dimitris Dragan Dusan Eamon Edvard Egon Eilert Einar Eino Eirik Emeka Emre Endre Enzo
    Ewald Ewan Ezekiel Falk Farid Fergus Finn Folke Fraser Giannis Gideon Giorgi Goran Gunnar Haakon
    Halvard Hamish Haruto Helge Holger Håkon Ilias Ingmar Isak Ivar Ivo Jarl Jiri Jorun Joss Jude
    Kasper Kemal Kenji Kjell Knut Kofi Kwesi Levan Levi Linus Lucan Ludvig Lukasz Makoto Malik Marek
    Marko Mattias Milo Niall Nikola Obinna Odd Olav Ole Ondrej Osman Padraig Palle Panos Pelle Piet
    Radek Ragnar Ramesh Rasmus Reinhold Rhys Roald Ruairi Rune Rurik Sander Satoshi Seamus Selim
    Sigurd Silas Sipho Soren Stanislav Stavros Stellan Sten Søren Tadeusz Thabo Themba Thor Thorvald
    Tigran Tobin Tor Torben Trond Tunde Vahan Viggo Vikram Vlado Waldemar Yannick Yannis Yuki Zoran
    """

  static let female = """
    Abigail Ada Adele Adriana Agatha Agnes Aisha Alba Alejandra Alessandra Alexandra Alice Alicia Alina Alison Allison Alma Amal Amanda
    Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Anja Ann Anna Annabel Anne Annette Annie Antonia
    April Ariana Astrid Audrey Aung-San Aurora Ayesha Barbara Beatrice Beatriz Bella Benazir Bernadette Bertha Beth Betsy Betty Beverly Bianca
    Birgit Bonnie Brenda Bridget Brigitte Britney Brittany Camilla Camille Candice Carla Carmen Carol Carole Carolina Caroline Carolyn
    Carrie Catalina Catherine Cecilia Celeste Celia Charlotte Chelsea Cheryl Chiara Chloe Christina Christine Cindy Claire Clara
    Clare Claudia Colleen Connie Constance Cristina Cynthia Daisy Daniela Danielle Daphne Deborah Debbie Debra Delphine Denise Diana Diane
    Dilma Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emilia Emily
    Emma Erica Erika Erin Estelle Esther Ethel Eugenia Eva Eve Evelyn Fatima Federica Fiona Florence Frances Francesca Francoise
    Françoise Frida Gabriela Gabriella Gabrielle Gail Gemma Geraldine Gertrude Gina Giorgia Giovanna Giulia Gladys Gloria Grace Greta Gretchen
    Gwen Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helene Hilary Hillary Hilda Holly Ida Ilse Ingrid Irene Irina Iris Irma
    Isabel Isabella Isabelle Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jennifer Jenny Jessica Jill Joan Joanna
    Joanne Johanna Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Karen Karin Karina Kate Katharina
    Katherine Kathleen Kathryn Kathy Katie Katrin Katrina Kayla Keiko Kerstin Kim Kimberly Kirsten Kristen Kristin Kristina Kristine Laila
    Lana Laura Lauren Laurie Layla Lea Leah Leila Lena Leslie Leyla Lidia Lillian Lily Linda Lisa Liz Lois Lola Loretta Lorraine
    Louisa Louise Lucia Lucie Lucille Lucy Ludmila Lydia Lynda Lynn Mabel Madeleine Maggie Magdalena Maja Malala Mandy Marcela Marcia Margaret
    Margarita Margot Maria María Mariam Marian Mariana Marianne Marie Marilyn Marina Marion Marissa Marjorie Marlene Marta Martha
    Martina Mary Maryam Matilda Maud Maureen May Megan Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Mila Mildred
    Mina Miranda Miriam Molly Mona Monica Monika Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nina Noor
    Nora Norma Olena Olga Olive Olivia Oprah Pamela Patricia Paula Pauline Peggy Penelope Penny Petra Phyllis Polly Priscilla Priya Rachel
    Raisa Ramona Raquel Rebecca Regina Renata Renate Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabina Sabine Sabrina
    Sally Samantha Sandra Sanna Sara Sarah Selena Serena Sharon Sheila Sheryl Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey
    Stella Stephanie Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Tess Thelma Theresa Therese
    Tiffany Tina Tracy Ursula Valentina Valeria Valerie Vanessa Vera Veronica Veronika Victoria Viola Violet Virginia Viviana Vivian Wanda
    Wendy Whitney Wilma Winifred Yasmin Yolanda Yoko Yulia Yvette Yvonne Zainab Zara Zoe
    Adaeze Agnieszka Aino Akiko Amara Anahit Anika Anjali Anneliese Annika Aoife Asta Ayse Beata
    Birgitta Brigid Britta Bronwen Carys Catriona Chioma Célia Dagny Deepa Despina Ditte Dorte
    Dragana Ebba Edda Eilidh Eleni Elif Elin Elke Ester Farah Fenna Freya Fride Gerda Gitte Grethe
    Gro Gudrun Gunhild Gunilla Gwyneth Halima Hana Hanne Haruka Hedda Hedvig Helle Henrike Hilde
    Hildegard Hilma Imogen Ines Ingeborg Inger Isla Isolde Ivana Jana Jelena Jorunn Kaisa Katarzyna
    Katja Kavita Khadija Kirsti Lakshmi Lene Lenka Lilja Linnea Liv Lotte Lova Lusine Maeve Magda
    Malgorzata Malin Mareike Maren Margit Marguerite Marit Marte Meera Mei Merete Mette Milica Mira
    Nalani Naoko Nerys Ngozi Nia Niamh Nino Noura Oona Orla Ottilie Pia Pilar Priyanka Ragnhild
    Randi Rasheeda Riitta Rikke Roisin Rosalia Saga Sakura Samira Sanne Saskia Selma Signe Sigrid
    Silje Sinead Siobhan Siri Siân Snezana Soledad Solveig Stine Sunita Sunniva Svea Sølvi Tamar
    Thea Tilda Tone Torunn Tove Trine Tuva Ulla Ulrika Unni Vigdis Wilhelmina Xiu Yasmina Ylva Yumi
    Yusra Zahra Zeynep Zofia Zuzana
    """

  static let either = """
    Alex Ariel Ashley Bailey Blake Bo Cameron Casey Chen Chong Cory Courtney Dana Dong Drew Finley Gao Hao He Hong Hui Jackie Jamie Jean Jesse
    Jessie Jia Jian Jiang Jin Jing Jo Jordan Jun Kai Kelly Kerry Kiran Lee Lei Leigh Li Lin Ling Liu Logan Loren Lu Marion Min Ming Morgan
    Noel Parker Pat Peng Ping Qi Qiang Quinn Reese Riley Rowan Sandy Sasha Shan Shannon Shu Sidney Sunil Tao Taylor Terry Toby Tracey Wang Wei Wen
    Xi Xiang Xiao Xin Xu Yan Yang Yi Ying Yong Yu Yuan Zhang Zhao Zhen Zhi Zhong Zhou Robbie Frankie Stevie Charlie
    """
}
